package cymru.cartref.provider.process;

import cymru.cartref.provider.domain.Evidence;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/evidence-expiry.bpmn}: a paper until a newer one takes its place, or it is not needed. */
@Component
public class EvidenceProcess implements ProcessContract {

    public static final String KEY = "evidence-expiry";
    public static final String USER_CHECK = "user_check";
    public static final String USER_RENEW = "user_renew";
    public static final String TIMER_CHECK_LATE = "timer_check_late";
    public static final String TIMER_NEXT = "timer_next";

    private static final String MESSAGE_OVER = "paper_over";

    private final Processes processes;
    private final JdbcClient jdbc;

    EvidenceProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    /** Handed in by a registered provider. */
    public void toCheck(Evidence paper) {
        processes.start(KEY, paper.reference(), Map.of("toCheck", true, "runsOut", false));
    }

    /** Verified before its process began; it has a last day. */
    public void running(Evidence paper) {
        processes.start(KEY, paper.reference(), Map.of("toCheck", false, "runsOut", true));
    }

    /** @param runsOut whether it was verified and has a last day */
    public void checked(Evidence paper, boolean runsOut) {
        processes.complete(KEY, paper.reference(), USER_CHECK, Map.of("runsOut", runsOut));
    }

    public void notNeeded(Evidence paper) {
        processes.complete(KEY, paper.reference(), USER_RENEW, Map.of());
    }

    public void over(Evidence paper) {
        processes.tell(KEY, paper.reference(), MESSAGE_OVER, Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(
                "TO_CHECK", Set.of(USER_CHECK),
                "RUNNING", Set.of(TIMER_NEXT),
                "EXPIRED", Set.of(USER_RENEW));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("SELECT reference, life FROM provider_evidence"
                        + " WHERE reference > :after AND life IS NOT NULL ORDER BY reference LIMIT :limit")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(row.getString("reference"), row.getString("life")))
                .list();
        return cases;
    }
}
