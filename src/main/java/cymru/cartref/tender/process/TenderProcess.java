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
    public static final String USER_CHECK_COMPLIANCE = "user_check_compliance";
    public static final String MESSAGE_SCORES_IN = "message_scores_in";
    public static final String USER_MODERATE = "user_moderate";
    public static final String USER_OPEN_PRICES = "user_open_prices";
    public static final String USER_RECOMMEND = "user_recommend";
    public static final String USER_APPROVE_AWARD = "user_approve_award";
    public static final String USER_ISSUE_SUMMARIES = "user_issue_summaries";
    public static final String USER_RECORD_AWARD_NOTICE = "user_record_award_notice";
    public static final String TIMER_STANDSTILL = "timer_standstill_over";
    public static final String MESSAGE_CONTRACT_SETTLED = "message_contract_settled";
    public static final String USER_RECORD_DETAILS_NOTICE = "user_record_details_notice";
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

    /** Of a tender whose contracts are made. */
    private static final String CONTRACTS = "+CONTRACTS";

    /** Of a contracted tender with a contract that no details notice has named yet. */
    private static final String DETAILS_DUE = TenderStatus.CONTRACTED + "+DETAILS";

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

    public void checked(String reference) {
        processes.complete(KEY, reference, USER_CHECK_COMPLIANCE, Map.of());
    }

    public void scoresIn(String reference) {
        processes.tell(KEY, reference, "tender_scores_in", Map.of());
    }

    public void moderated(String reference) {
        processes.complete(KEY, reference, USER_MODERATE, Map.of());
    }

    public void pricesOpened(String reference) {
        processes.complete(KEY, reference, USER_OPEN_PRICES, Map.of());
    }

    public void recommended(String reference) {
        processes.complete(KEY, reference, USER_RECOMMEND, Map.of());
    }

    public void awardJudged(String reference, boolean approved) {
        processes.complete(KEY, reference, USER_APPROVE_AWARD, Map.of("awardApproved", approved));
    }

    public void summariesIssued(String reference) {
        processes.complete(KEY, reference, USER_ISSUE_SUMMARIES, Map.of());
    }

    public void awardNoticed(String reference, boolean standstill) {
        processes.complete(KEY, reference, USER_RECORD_AWARD_NOTICE, Map.of("standstill", standstill));
    }

    /** A contract came into force or was given up. */
    public void contractSettled(String reference) {
        processes.tell(KEY, reference, "tender_contract_settled", Map.of());
    }

    public void detailsNoticed(String reference) {
        processes.complete(KEY, reference, USER_RECORD_DETAILS_NOTICE, Map.of());
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
        return Map.ofEntries(
                at(TenderStatus.DRAFT.name(), USER_DRAFT),
                at(TenderStatus.IN_APPROVAL.name(), USER_APPROVE),
                at(TenderStatus.APPROVED.name(), USER_RECORD_PLATFORM),
                at(TenderStatus.PLATFORM_REFERENCED.name(), USER_PUBLISH),
                at(TenderStatus.LIVE.name(), EVENT_LIVE),
                at(LIVE_ASKED, EVENT_LIVE, USER_ANSWER),
                at(TenderStatus.CLOSED.name(), USER_OPEN),
                at(TenderStatus.OPENED.name(), USER_CHECK_COMPLIANCE),
                at(TenderStatus.COMPLIANCE.name(), USER_CHECK_COMPLIANCE),
                at(TenderStatus.QUALITY_SCORING.name(), MESSAGE_SCORES_IN),
                at(TenderStatus.MODERATION.name(), USER_MODERATE),
                at(TenderStatus.QUALITY_LOCKED.name(), USER_OPEN_PRICES),
                at(TenderStatus.PRICE_OPENED.name(), USER_RECOMMEND),
                at(TenderStatus.RECOMMENDED.name(), USER_APPROVE_AWARD),
                at(TenderStatus.AWARD_APPROVED.name(), USER_ISSUE_SUMMARIES),
                at(TenderStatus.SUMMARIES_ISSUED.name(), USER_RECORD_AWARD_NOTICE),
                at(TenderStatus.STANDSTILL.name(), TIMER_STANDSTILL),
                at(TenderStatus.STANDSTILL + CONTRACTS, MESSAGE_CONTRACT_SETTLED),
                at(TenderStatus.AWARD_NOTICED + CONTRACTS, MESSAGE_CONTRACT_SETTLED),
                at(TenderStatus.CONTRACTED.name(), MESSAGE_CONTRACT_SETTLED),
                at(DETAILS_DUE, USER_RECORD_DETAILS_NOTICE));
    }

    private static Map.Entry<String, Set<String>> at(String state, String... places) {
        return Map.entry(state, Set.of(places));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT t.reference, t.status,
                               EXISTS (SELECT 1 FROM tender_question q
                                       WHERE q.tender_id = t.id AND q.answered_at IS NULL) AS asked,
                               EXISTS (SELECT 1 FROM tender_award a WHERE a.tender_id = t.id) AS made,
                               EXISTS (SELECT 1 FROM tender_award a
                                       WHERE a.tender_id = t.id AND a.entered_on IS NOT NULL
                                         AND a.details_notice IS NULL) AS details
                        FROM tender t
                        WHERE t.reference > :after AND t.status NOT IN ('PIPELINE', 'DETAILS_NOTICED', 'TERMINATED')
                        ORDER BY t.reference LIMIT :limit""")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(
                        row.getString("reference"),
                        state(
                                TenderStatus.valueOf(row.getString("status")),
                                row.getBoolean("asked"),
                                row.getBoolean("made"),
                                row.getBoolean("details"))))
                .list();
        return cases;
    }

    private static String state(TenderStatus status, boolean asked, boolean made, boolean details) {
        return switch (status) {
            case LIVE -> asked ? LIVE_ASKED : status.name();
            case STANDSTILL, AWARD_NOTICED -> made ? status + CONTRACTS : status.name();
            case CONTRACTED -> details ? DETAILS_DUE : status.name();
            default -> status.name();
        };
    }
}
