package cymru.cartref.contract.process;

import cymru.cartref.contract.domain.VisitStep;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/monitoring-visits.bpmn}: visit after visit while a contract is monitored. The case is the contract's reference. */
@Component
public class VisitProcess implements ProcessContract {

    public static final String KEY = "monitoring-visits";
    public static final String EVENT_WAIT = "event_wait";
    public static final String USER_PLAN = "user_plan";
    public static final String USER_MAKE = "user_make";
    public static final String TIMER_LOOK = "timer_look";
    public static final String TIMER_PLAN_LATE = "timer_plan_late";
    public static final String TIMER_MAKE_LATE = "timer_make_late";
    public static final String TIMER_LATE_AGAIN = "timer_late_again";

    private static final String MESSAGE_CHANGED = "visits_changed";

    private final Processes processes;
    private final JdbcClient jdbc;

    VisitProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    void started(String contract, long providerId) {
        processes.start(KEY, contract, Map.of("providerId", providerId));
    }

    /** What is to be done is another thing now. @param step where the case stands */
    void changed(String contract, VisitStep step) {
        switch (step) {
            case NOT_YET -> processes.tell(KEY, contract, MESSAGE_CHANGED, Map.of());
            case TO_PLAN -> processes.complete(KEY, contract, USER_PLAN, Map.of());
            case TO_MAKE -> processes.complete(KEY, contract, USER_MAKE, Map.of());
            case OVER -> throw new IllegalStateException("No case any more: " + contract);
        }
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(
                VisitStep.NOT_YET.name(), Set.of(EVENT_WAIT),
                VisitStep.TO_PLAN.name(), Set.of(USER_PLAN),
                VisitStep.TO_MAKE.name(), Set.of(USER_MAKE));
    }

    @Override
    public Set<String> looks() {
        return Set.of(TIMER_LATE_AGAIN);
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT contract, step FROM visit_schedule
                        WHERE contract > :after AND step <> 'OVER' ORDER BY contract LIMIT :limit""")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(row.getString("contract"), row.getString("step")))
                .list();
        return cases;
    }
}
