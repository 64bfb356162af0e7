package cymru.cartref.contract.process;

import cymru.cartref.contract.domain.Amendment;
import cymru.cartref.contract.domain.ContractLife;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/contract-amendment.bpmn}: one amendment until both have signed it, or it is not wanted. */
@Component
public class AmendmentProcess implements ProcessContract {

    public static final String KEY = "contract-amendment";
    public static final String USER_PROVIDER_SIGN = "user_provider_sign";
    public static final String USER_COUNCIL_SIGN = "user_council_sign";
    public static final String TIMER_REMINDER = "timer_reminder";

    private static final String MESSAGE_OVER = "amendment_over";

    private final Processes processes;
    private final JdbcClient jdbc;

    AmendmentProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    public void offered(Amendment amendment, ContractLife of) {
        processes.start(KEY, amendment.reference(), Map.of("providerId", of.providerId()));
    }

    public void signedByProvider(String reference) {
        processes.complete(KEY, reference, USER_PROVIDER_SIGN, Map.of());
    }

    public void signedByCouncil(String reference) {
        processes.complete(KEY, reference, USER_COUNCIL_SIGN, Map.of());
    }

    public void over(String reference) {
        processes.tell(KEY, reference, MESSAGE_OVER, Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of("OFFERED", Set.of(USER_PROVIDER_SIGN), "SIGNED_BY_PROVIDER", Set.of(USER_COUNCIL_SIGN));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("SELECT reference, state FROM contract_amendment WHERE reference > :after"
                        + " AND state IN ('OFFERED', 'SIGNED_BY_PROVIDER') ORDER BY reference LIMIT :limit")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(row.getString("reference"), row.getString("state")))
                .list();
        return cases;
    }
}
