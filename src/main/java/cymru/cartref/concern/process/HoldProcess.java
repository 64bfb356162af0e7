package cymru.cartref.concern.process;

import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/concern-hold.bpmn}: a concern that is held from the provider, looked at again until it is not. */
@Component
public class HoldProcess implements ProcessContract {

    public static final String KEY = "concern-hold";
    public static final String USER_REVIEW = "user_review";
    public static final String TIMER_REVIEW = "timer_review";

    private static final String HELD = "HELD";
    private static final String REVIEW = "REVIEW";
    private static final String STILL_HELD = "stillHeld";
    private static final String MESSAGE_LIFTED = "concern_hold_lifted";

    private final Processes processes;
    private final JdbcClient jdbc;

    HoldProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    public void held(String reference) {
        processes.start(KEY, reference, Map.of());
    }

    /** It stays held until another day. */
    public void kept(String reference) {
        processes.complete(KEY, reference, USER_REVIEW, Map.of(STILL_HELD, true));
    }

    public void lifted(String reference) {
        if (processes.waitingAt(KEY, reference).contains(USER_REVIEW)) {
            processes.complete(KEY, reference, USER_REVIEW, Map.of(STILL_HELD, false));
        } else {
            processes.tell(KEY, reference, MESSAGE_LIFTED, Map.of());
        }
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(HELD, Set.of(TIMER_REVIEW), REVIEW, Set.of(USER_REVIEW));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("SELECT reference, hold_review FROM concern WHERE reference > :after AND held_until IS NOT NULL"
                        + " ORDER BY reference LIMIT :limit")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(row.getString("reference"), row.getBoolean("hold_review") ? REVIEW : HELD))
                .list();
        return cases;
    }
}
