package cymru.cartref.concern.process;

import cymru.cartref.concern.domain.ReferralDecision;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/referral-decision.bpmn}: one decision about new referrals, from its notice until it is over. */
@Component
public class ReferralProcess implements ProcessContract {

    public static final String KEY = "referral-decision";
    public static final String USER_REPLY = "user_reply";
    public static final String USER_DECIDE = "user_decide";
    public static final String USER_REVIEW = "user_review";
    public static final String USER_APPEAL = "user_appeal";
    public static final String TIMER_REPLY_END = "timer_reply_end";
    public static final String TIMER_REPLY_WAIT = "timer_reply_wait";
    public static final String TIMER_REVIEW = "timer_review";

    private static final String MESSAGE_APPEALED = "referral_appealed";
    private static final String MESSAGE_ENDED = "referral_ended";

    private static final String LIVE = """
            SELECT reference,
                   CASE WHEN step = 'NOTICE' AND replied_at IS NULL THEN 'NOTICE'
                        WHEN step = 'NOTICE' THEN 'REPLIED'
                        WHEN step = 'TO_DECIDE' THEN 'TO_DECIDE'
                        WHEN review_due THEN 'REVIEW' ELSE 'IN_FORCE' END AS state,
                   appealed_at IS NOT NULL AND appeal_decided_at IS NULL AS appealed
            FROM referral_decision WHERE reference > :after AND step IN ('NOTICE', 'TO_DECIDE', 'IN_FORCE')
            ORDER BY reference LIMIT :limit""";

    private final Processes processes;
    private final JdbcClient jdbc;

    ReferralProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    public void begun(ReferralDecision decision) {
        processes.start(
                KEY, decision.reference(), Map.of("providerId", decision.providerId(), "atOnce", decision.immediate()));
    }

    public void replied(String reference) {
        processes.complete(KEY, reference, USER_REPLY, Map.of());
    }

    public void decided(String reference, boolean imposed) {
        processes.complete(KEY, reference, USER_DECIDE, Map.of("imposed", imposed));
    }

    public void reviewed(String reference) {
        processes.complete(KEY, reference, USER_REVIEW, Map.of());
    }

    public void appealed(String reference) {
        processes.tell(KEY, reference, MESSAGE_APPEALED, Map.of());
    }

    public void appealDecided(String reference) {
        processes.complete(KEY, reference, USER_APPEAL, Map.of());
    }

    /** Withdrawn or lifted. */
    public void ended(String reference) {
        processes.tell(KEY, reference, MESSAGE_ENDED, Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(
                "NOTICE", Set.of(USER_REPLY),
                "REPLIED", Set.of(TIMER_REPLY_WAIT),
                "TO_DECIDE", Set.of(USER_DECIDE),
                "IN_FORCE", Set.of(TIMER_REVIEW),
                "IN_FORCE_APPEALED", Set.of(TIMER_REVIEW, USER_APPEAL),
                "REVIEW", Set.of(USER_REVIEW),
                "REVIEW_APPEALED", Set.of(USER_REVIEW, USER_APPEAL));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql(LIVE)
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(
                        row.getString("reference"),
                        row.getString("state") + (row.getBoolean("appealed") ? "_APPEALED" : "")))
                .list();
        return cases;
    }
}
