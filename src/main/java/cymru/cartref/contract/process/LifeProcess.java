package cymru.cartref.contract.process;

import cymru.cartref.contract.domain.ContractLife;
import cymru.cartref.contract.life.LifeState;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/contract-life.bpmn}: a contract with a last day until it is over. The case is the contract's reference. */
@Component
public class LifeProcess implements ProcessContract {

    public static final String KEY = "contract-life";
    public static final String USER_DECIDE = "user_decide";
    public static final String TIMER_NOTICE = "timer_notice";
    public static final String TIMER_UNDECIDED = "timer_undecided";
    public static final String TIMER_END_UNDECIDED = "timer_end_undecided";
    public static final String TIMER_END = "timer_end";

    private static final String MESSAGE_CHANGED = "life_changed";

    private final Processes processes;
    private final JdbcClient jdbc;

    LifeProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    /** Begins, or begins again with the dates as they are now; one without a last day waits for nothing. */
    public void dated(ContractLife life) {
        if (processes.running(KEY, life.contract())) {
            processes.tell(KEY, life.contract(), MESSAGE_CHANGED, Map.of());
        }
        if (life.endsOn() != null) {
            processes.start(KEY, life.contract(), Map.of("decided", life.state() == LifeState.DECIDED));
        }
    }

    public void decided(String contract) {
        processes.complete(KEY, contract, USER_DECIDE, Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(
                "RUNNING", Set.of(TIMER_NOTICE),
                "TO_DECIDE", Set.of(USER_DECIDE),
                "DECIDED", Set.of(TIMER_END));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("SELECT contract, state FROM contract_life WHERE contract > :after"
                        + " AND state IN ('RUNNING', 'TO_DECIDE', 'DECIDED') ORDER BY contract LIMIT :limit")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(row.getString("contract"), row.getString("state")))
                .list();
        return cases;
    }
}
