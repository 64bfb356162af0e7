package cymru.cartref.concern.process;

import cymru.cartref.concern.domain.AuthorityNotice;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/authority-notice.bpmn}: one placing authority, from its notice until it has received it or was told. */
@Component
public class NoticeProcess implements ProcessContract {

    public static final String KEY = "authority-notice";
    public static final String USER_TELL = "user_tell";
    public static final String TIMER_DUE = "timer_due";
    public static final String MESSAGE_UNDELIVERABLE = "message_undeliverable";

    private static final String TOLD_UNDELIVERABLE = "notice_undeliverable";
    private static final String TOLD_SETTLED = "notice_settled";
    private static final String WAITING = "WAITING";
    private static final String TO_TELL = "TO_TELL";

    private static final String LIVE = """
            SELECT reference, late OR undeliverable OR sent_to IS NULL AS to_tell FROM authority_notice
            WHERE received_at IS NULL AND told_at IS NULL AND superseded_at IS NULL AND reference > :after
            ORDER BY reference LIMIT :limit""";

    private final Processes processes;
    private final JdbcClient jdbc;

    NoticeProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    public void begun(AuthorityNotice notice) {
        processes.start(KEY, notice.reference(), Map.of("hasMailbox", notice.sentTo() != null));
    }

    public void undeliverable(String reference) {
        if (!processes.waitingAt(KEY, reference).contains(USER_TELL)) {
            processes.tell(KEY, reference, TOLD_UNDELIVERABLE, Map.of());
        }
    }

    /** Received, told by a person, whether or not that was their task yet, or a newer notice took its place. */
    public void settled(String reference) {
        if (processes.waitingAt(KEY, reference).contains(USER_TELL)) {
            processes.complete(KEY, reference, USER_TELL, Map.of());
        } else {
            processes.tell(KEY, reference, TOLD_SETTLED, Map.of());
        }
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(WAITING, Set.of(TIMER_DUE), TO_TELL, Set.of(USER_TELL));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql(LIVE)
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(row.getString("reference"), row.getBoolean("to_tell") ? TO_TELL : WAITING))
                .list();
        return cases;
    }
}
