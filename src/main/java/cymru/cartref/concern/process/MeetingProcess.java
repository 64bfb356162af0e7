package cymru.cartref.concern.process;

import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/escalation-meeting.bpmn}: a meeting from its call until its minutes are issued. */
@Component
public class MeetingProcess implements ProcessContract {

    public static final String KEY = "escalation-meeting";
    public static final String USER_HOLD = "user_hold";
    public static final String USER_MINUTES = "user_minutes";
    public static final String USER_NEXT_UP = "user_next_up";
    public static final String TIMER_REMINDER = "timer_reminder";
    public static final String TIMER_LATE = "timer_late";

    private static final String MESSAGE_MOVED = "meeting_moved";
    private static final String MESSAGE_OFF = "meeting_off";

    private final Processes processes;
    private final JdbcClient jdbc;

    MeetingProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    public void called(String reference) {
        processes.start(KEY, reference, Map.of());
    }

    public void moved(String reference) {
        processes.tell(KEY, reference, MESSAGE_MOVED, Map.of());
    }

    public void calledOff(String reference) {
        processes.tell(KEY, reference, MESSAGE_OFF, Map.of());
    }

    public void recorded(String reference) {
        processes.complete(KEY, reference, USER_HOLD, Map.of());
    }

    /** @param late whether the minutes waited with the next person up */
    public void issued(String reference, boolean late) {
        processes.complete(KEY, reference, late ? USER_NEXT_UP : USER_MINUTES, Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(
                "CALLED", Set.of(USER_HOLD), "RECORDED", Set.of(USER_MINUTES), "RECORDED_LATE", Set.of(USER_NEXT_UP));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql(
                        "SELECT reference, state, minutes_late FROM escalation_meeting"
                                + " WHERE reference > :after AND state IN ('CALLED', 'RECORDED') ORDER BY reference LIMIT :limit")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(
                        row.getString("reference"),
                        row.getString("state") + (row.getBoolean("minutes_late") ? "_LATE" : "")))
                .list();
        return cases;
    }
}
