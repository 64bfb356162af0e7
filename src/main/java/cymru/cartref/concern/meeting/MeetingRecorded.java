package cymru.cartref.concern.meeting;

/** A meeting of a case was held and recorded, in this transaction. */
public record MeetingRecorded(String meeting, String caseReference, int level) {}
