package cymru.cartref.concern.meeting;

import cymru.cartref.concern.meeting.RecordMeeting.DecisionLine;
import cymru.cartref.shared.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, for the council or for a guest of it; a guest gets no notes, decisions or reasons but in the minutes.
 *
 * @param service null for the whole provider
 * @param level the case's level now
 * @param off why it was called off; empty otherwise
 * @param minutes whether minutes were issued
 */
public record MeetingPage(
        String reference,
        String caseReference,
        String provider,
        @Nullable String service,
        Bilingual level,
        MeetingState state,
        String chair,
        String place,
        Instant starts,
        Instant ends,
        String agenda,
        List<Invitee> invitees,
        String notes,
        List<DecisionLine> decisions,
        String off,
        @Nullable LocalDate next,
        @Nullable Instant minutesDue,
        boolean minutesLate,
        boolean minutes) {

    public MeetingPage {
        invitees = List.copyOf(invitees);
        decisions = List.copyOf(decisions);
    }

    /** @param guest whether it is a guest or a body, not one of the council's people */
    public record Invitee(
            long id, String name, boolean guest, @Nullable Attendance attendance) {}

    @Override
    public String toString() {
        return "MeetingPage[" + reference + "]";
    }
}
