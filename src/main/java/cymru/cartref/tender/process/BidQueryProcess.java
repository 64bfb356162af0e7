package cymru.cartref.tender.process;

import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/bid-query.bpmn}: one question to one bidder until it is answered or its date has passed. */
@Component
public class BidQueryProcess implements ProcessContract {

    public static final String KEY = "bid-query";
    public static final String USER_REPLY = "user_reply";
    public static final String TIMER_DUE = "timer_reply_due";

    private static final String ASKED = "ASKED";

    private final Processes processes;
    private final JdbcClient jdbc;

    BidQueryProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    public void asked(String query, long provider) {
        processes.start(KEY, query, Map.of("providerId", provider));
    }

    public void replied(String query) {
        processes.complete(KEY, query, USER_REPLY, Map.of());
    }

    /** The tender ended early. */
    public void ended(String query) {
        processes.tell(KEY, query, "bid_query_ended", Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(ASKED, Set.of(USER_REPLY));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("SELECT reference FROM bid_query WHERE reference > :after AND replied_at IS NULL"
                        + " AND ended_at IS NULL ORDER BY reference LIMIT :limit")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(row.getString(1), ASKED))
                .list();
        return cases;
    }
}
