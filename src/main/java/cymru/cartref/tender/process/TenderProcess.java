package cymru.cartref.tender.process;

import cymru.cartref.tender.TenderStatus;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/tender.bpmn}: from the first draft on. The case is the tender's reference. */
@Component
public class TenderProcess implements ProcessContract {

    public static final String KEY = "tender";
    public static final String USER_DRAFT = "user_draft";
    public static final String USER_APPROVE = "user_approve";
    public static final String USER_RECORD_PLATFORM = "user_record_platform_reference";
    public static final String USER_PUBLISH = "user_publish";
    public static final String USER_ANSWER = "user_answer_question";
    public static final String USER_OPEN = "user_open";
    public static final String EVENT_LIVE = "event_live";
    public static final String TIMER_DEADLINE = "timer_bid_deadline";
    public static final String TIMER_REMINDER = "start_reminder_due";
    public static final String TIMER_SIGNATORY = "start_signatory_due";

    private static final String MESSAGE_DEADLINE_MOVED = "tender_deadline_moved";
    private static final String MESSAGE_ADDENDUM = "tender_addendum_issued";
    private static final String MESSAGE_QUESTION = "tender_question_asked";
    private static final String MESSAGE_TERMINATED = "tender_terminated";

    /** Of a live tender with a question that waits for its answer. */
    private static final String LIVE_ASKED = TenderStatus.LIVE + "+QUESTION";

    private final Processes processes;
    private final JdbcClient jdbc;

    TenderProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    public void begun(String reference) {
        processes.start(KEY, reference, Map.of());
    }

    public void sentForApproval(String reference) {
        processes.complete(KEY, reference, USER_DRAFT, Map.of());
    }

    public void judged(String reference, boolean approved) {
        processes.complete(KEY, reference, USER_APPROVE, Map.of("approved", approved));
    }

    public void platformRecorded(String reference) {
        processes.complete(KEY, reference, USER_RECORD_PLATFORM, Map.of());
    }

    public void published(String reference) {
        processes.complete(KEY, reference, USER_PUBLISH, Map.of());
    }

    public void deadlineMoved(String reference) {
        processes.tell(KEY, reference, MESSAGE_DEADLINE_MOVED, Map.of());
    }

    public void addendumIssued(String reference) {
        processes.tell(KEY, reference, MESSAGE_ADDENDUM, Map.of());
    }

    public void questionAsked(String reference, int number) {
        processes.tell(KEY, reference, MESSAGE_QUESTION, Map.of("askedNumber", number));
    }

    public void questionAnswered(String reference, int number) {
        processes.completeOne(KEY, reference, USER_ANSWER, "questionNumber", number, Map.of());
    }

    public void opened(String reference) {
        processes.complete(KEY, reference, USER_OPEN, Map.of());
    }

    public void terminated(String reference) {
        processes.tell(KEY, reference, MESSAGE_TERMINATED, Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(
                TenderStatus.DRAFT.name(),
                Set.of(USER_DRAFT),
                TenderStatus.IN_APPROVAL.name(),
                Set.of(USER_APPROVE),
                TenderStatus.APPROVED.name(),
                Set.of(USER_RECORD_PLATFORM),
                TenderStatus.PLATFORM_REFERENCED.name(),
                Set.of(USER_PUBLISH),
                TenderStatus.LIVE.name(),
                Set.of(EVENT_LIVE),
                LIVE_ASKED,
                Set.of(EVENT_LIVE, USER_ANSWER),
                TenderStatus.CLOSED.name(),
                Set.of(USER_OPEN));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT t.reference, t.status,
                               EXISTS (SELECT 1 FROM tender_question q
                                       WHERE q.tender_id = t.id AND q.answered_at IS NULL) AS asked
                        FROM tender t
                        WHERE t.reference > :after AND t.status IN ('DRAFT', 'IN_APPROVAL', 'APPROVED',
                            'PLATFORM_REFERENCED', 'LIVE', 'CLOSED')
                        ORDER BY t.reference LIMIT :limit""")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) ->
                        cases.put(row.getString("reference"), state(row.getString("status"), row.getBoolean("asked"))))
                .list();
        return cases;
    }

    private static String state(String status, boolean asked) {
        return asked && status.equals(TenderStatus.LIVE.name()) ? LIVE_ASKED : status;
    }
}
