package cymru.cartref.concern.process;

import cymru.cartref.concern.Level;
import cymru.cartref.concern.domain.Concern;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/concern-handling.bpmn}: from the raising of a concern to triage's decision. The case is its reference. */
@Component
public class ConcernProcess implements ProcessContract {

    public static final String KEY = "concern-handling";
    public static final String USER_TRIAGE = "user_triage";
    public static final String TIMER_REMINDER = "timer_reminder";
    public static final String TIMER_OVERDUE = "timer_overdue";
    public static final String TIMER_REMINDER_AGAIN = "timer_reminder_again";
    public static final String TIMER_OVERDUE_AGAIN = "timer_overdue_again";

    private static final String OPEN = "OPEN";

    private final Processes processes;
    private final JdbcClient jdbc;

    ConcernProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    public void raised(Concern concern) {
        processes.start(KEY, concern.reference(), Map.of());
    }

    public void decided(String reference, Level level) {
        processes.complete(KEY, reference, USER_TRIAGE, Map.of("escalated", level != Level.NONE));
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(OPEN, Set.of(USER_TRIAGE));
    }

    @Override
    public Set<String> looks() {
        return Set.of(TIMER_REMINDER_AGAIN, TIMER_OVERDUE_AGAIN);
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("SELECT reference FROM concern WHERE reference > :after AND status = 'RAISED'"
                        + " ORDER BY reference LIMIT :limit")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(row.getString("reference"), OPEN))
                .list();
        return cases;
    }
}
