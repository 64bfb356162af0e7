package cymru.cartref.concern.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a meeting that was held.
 *
 * @param attendance by id of the invitee
 * @param decisions at least one; that nothing was decided is one too, with its reason
 * @param next day of the next meeting; null only where the case is to be closed
 * @param closing whether the meeting found that the case can be closed
 */
public record RecordMeeting(
        Map<Long, Attendance> attendance,
        String notes,
        List<DecisionLine> decisions,
        @Nullable LocalDate next,
        boolean closing) {

    public RecordMeeting {
        attendance = Map.copyOf(attendance);
        decisions = List.copyOf(decisions);
    }

    /** What was decided, and why. */
    public record DecisionLine(String what, String why) {
        @Override
        public String toString() {
            return "DecisionLine[sealed]";
        }
    }

    @Override
    public String toString() {
        return "RecordMeeting[sealed]";
    }
}
