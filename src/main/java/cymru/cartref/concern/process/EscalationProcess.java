package cymru.cartref.concern.process;

import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/escalating-concerns.bpmn}: a case from its opening to its close; the level is the domain's. */
@Component
public class EscalationProcess implements ProcessContract {

    public static final String KEY = "escalating-concerns";
    public static final String USER_ASK = "user_ask";
    public static final String USER_NEXT_UP = "user_next_up";
    public static final String TIMER_REMINDER = "timer_reminder";
    public static final String TIMER_LATE = "timer_late";

    private static final String ASKED = "ASKED";
    private static final String LATE = "LATE";
    private static final String MESSAGE_LEVEL_CHANGED = "escalation_level_changed";
    private static final String MESSAGE_SAFEGUARDING = "escalation_safeguarding";
    private static final String MESSAGE_CLOSED = "escalation_closed";

    private final Processes processes;
    private final JdbcClient jdbc;

    EscalationProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    public void opened(EscalationCase of) {
        processes.start(KEY, of.reference(), Map.of());
    }

    /** @param late whether it waited with the next person up */
    public void reviewed(String reference, boolean late) {
        processes.complete(KEY, reference, late ? USER_NEXT_UP : USER_ASK, Map.of());
    }

    public void levelChanged(String reference) {
        processes.tell(KEY, reference, MESSAGE_LEVEL_CHANGED, Map.of());
    }

    public void safeguarding(String reference) {
        processes.tell(KEY, reference, MESSAGE_SAFEGUARDING, Map.of());
    }

    public void closed(String reference) {
        processes.tell(KEY, reference, MESSAGE_CLOSED, Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(ASKED, Set.of(USER_ASK), LATE, Set.of(USER_NEXT_UP));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("SELECT reference, late FROM escalation_case WHERE reference > :after AND state = 'OPEN'"
                        + " ORDER BY reference LIMIT :limit")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(row.getString("reference"), row.getBoolean("late") ? LATE : ASKED))
                .list();
        return cases;
    }
}
