package cymru.cartref.tender.process;

import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/bid-exclusion.bpmn}: a proposal to exclude a bid until a second person has decided. */
@Component
public class BidExclusionProcess implements ProcessContract {

    public static final String KEY = "bid-exclusion";
    public static final String USER_DECIDE = "user_decide";

    private static final String PROPOSED = "PROPOSED";

    private final Processes processes;
    private final JdbcClient jdbc;

    BidExclusionProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    public void proposed(String exclusion) {
        processes.start(KEY, exclusion, Map.of());
    }

    public void decided(String exclusion) {
        processes.complete(KEY, exclusion, USER_DECIDE, Map.of());
    }

    /** The tender ended early. */
    public void ended(String exclusion) {
        processes.tell(KEY, exclusion, "bid_exclusion_ended", Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(PROPOSED, Set.of(USER_DECIDE));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("SELECT reference FROM bid_exclusion WHERE reference > :after AND decided_at IS NULL"
                        + " AND ended_at IS NULL ORDER BY reference LIMIT :limit")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(row.getString(1), PROPOSED))
                .list();
        return cases;
    }
}
