package cymru.cartref.concern.meeting;

import cymru.cartref.shared.Rule;

/** The rules of meetings; docs/rules.md says where each comes from. */
public enum MeetingRule implements Rule {
    MEETING_CHAIR,
    MEETING_TIME,
    MEETING_PLACE,
    MEETING_INVITEES,
    MEETING_WORDS,
    MEETING_NOT_CALLED,
    MEETING_NOT_YET,
    MEETING_ATTENDANCE,
    MEETING_DECISIONS,
    MEETING_NEXT_DAY,
    MEETING_NOT_RECORDED
}
