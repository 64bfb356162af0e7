package cymru.cartref.concern.process;

import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/service-closure.bpmn}: a service that closes, with a thread for each child. */
@Component
public class ClosureProcess implements ProcessContract {

    public static final String KEY = "service-closure";
    public static final String USER_GROUP = "user_group";
    public static final String USER_PLAN = "user_plan";
    public static final String USER_CHILD = "user_child";
    public static final String USER_LESSONS = "user_lessons";
    public static final String USER_MEETING = "user_meeting";
    public static final String TIMER_GROUP_LATE = "timer_group_late";
    public static final String TIMER_PLAN_LATE = "timer_plan_late";
    public static final String TIMER_MEETING = "timer_meeting";

    private static final String MESSAGE_WITHDRAWN = "closure_withdrawn";
    private static final String CHILD_ROW = "childRow";

    private final Processes processes;
    private final JdbcClient jdbc;

    ClosureProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    public void opened(String reference) {
        processes.start(KEY, reference, Map.of());
    }

    public void met(String reference) {
        processes.complete(KEY, reference, USER_GROUP, Map.of());
    }

    public void planned(String reference) {
        processes.complete(KEY, reference, USER_PLAN, Map.of());
    }

    /** @param row of the child, a number */
    public void childThrough(String reference, long row) {
        processes.completeOne(KEY, reference, USER_CHILD, CHILD_ROW, row, Map.of());
    }

    public void metAgain(String reference) {
        processes.complete(KEY, reference, USER_MEETING, Map.of());
    }

    public void learnt(String reference) {
        processes.complete(KEY, reference, USER_LESSONS, Map.of());
    }

    public void withdrawn(String reference) {
        processes.tell(KEY, reference, MESSAGE_WITHDRAWN, Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(
                "GROUP", Set.of(USER_GROUP),
                "PLAN", Set.of(USER_PLAN),
                "MOVING", Set.of(USER_CHILD, TIMER_MEETING),
                "MOVING_MEETING", Set.of(USER_CHILD, USER_MEETING),
                "LESSONS", Set.of(USER_LESSONS, TIMER_MEETING),
                "LESSONS_MEETING", Set.of(USER_LESSONS, USER_MEETING));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("SELECT reference, state, meeting_due FROM service_closure WHERE reference > :after"
                        + " AND state NOT IN ('CLOSED', 'WITHDRAWN') ORDER BY reference LIMIT :limit")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(
                        row.getString("reference"),
                        row.getString("state") + (row.getBoolean("meeting_due") ? "_MEETING" : "")))
                .list();
        return cases;
    }
}
