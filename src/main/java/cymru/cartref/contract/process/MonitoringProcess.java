package cymru.cartref.contract.process;

import cymru.cartref.contract.monitoring.MonitoringState;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/contract-monitoring.bpmn}: cycle after cycle while a contract is in force. The case is the contract's reference. */
@Component
public class MonitoringProcess implements ProcessContract {

    public static final String KEY = "contract-monitoring";
    public static final String EVENT_NEXT = "event_next";
    public static final String USER_RETURN = "user_return";
    public static final String USER_REVIEW = "user_review";
    public static final String TIMER_OPEN = "timer_open";
    public static final String TIMER_WARNING = "timer_warning";
    public static final String TIMER_FIRST = "timer_first";
    public static final String TIMER_SECOND = "timer_second";
    public static final String TIMER_LATE = "timer_late";
    public static final String TIMER_LATE_AGAIN = "timer_late_again";

    private static final String MESSAGE_OPEN = "monitoring_open";
    private static final String MESSAGE_ENDED = "monitoring_ended";

    private final Processes processes;
    private final JdbcClient jdbc;

    MonitoringProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    public void started(String contract, long providerId) {
        processes.start(KEY, contract, Map.of("providerId", providerId));
    }

    /** Somebody began the return before the timer said that it is open. */
    public void begun(String contract) {
        processes.tell(KEY, contract, MESSAGE_OPEN, Map.of());
    }

    /** The return was sent, or is reviewed without it before the timer said that it is missing. */
    public void returnSettled(String contract) {
        processes.complete(KEY, contract, USER_RETURN, Map.of());
    }

    public void reviewed(String contract) {
        processes.complete(KEY, contract, USER_REVIEW, Map.of());
    }

    public void ended(String contract) {
        processes.tell(KEY, contract, MESSAGE_ENDED, Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(
                MonitoringState.DUE.name(), Set.of(EVENT_NEXT),
                MonitoringState.RETURN_OPEN.name(), Set.of(USER_RETURN),
                MonitoringState.RETURN_MISSED.name(), Set.of(USER_REVIEW),
                MonitoringState.RETURNED.name(), Set.of(USER_REVIEW));
    }

    @Override
    public Set<String> looks() {
        return Set.of(TIMER_LATE_AGAIN);
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT live_contract, state FROM monitoring_cycle
                        WHERE live_contract > :after ORDER BY live_contract LIMIT :limit""")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(row.getString("live_contract"), row.getString("state")))
                .list();
        return cases;
    }
}
