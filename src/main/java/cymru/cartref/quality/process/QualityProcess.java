package cymru.cartref.quality.process;

import cymru.cartref.quality.AssessmentState;
import cymru.cartref.quality.domain.QualityAssessment;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/quality-services.bpmn}: one assessment from its opening to the final report. */
@Component
public class QualityProcess implements ProcessContract {

    public static final String KEY = "quality-services";
    public static final String USER_SELF_ASSESS = "user_self_assess";
    public static final String USER_VISIT = "user_visit";
    public static final String USER_DRAFT = "user_draft";
    public static final String USER_COMMENT = "user_comment";
    public static final String USER_REVIEW = "user_review";
    public static final String TIMER_SELF_REMINDER = "timer_self_reminder";
    public static final String TIMER_SELF_OVER = "timer_self_over";
    public static final String TIMER_VISIT_LATE = "timer_visit_late";
    public static final String TIMER_DRAFT_LATE = "timer_draft_late";
    public static final String TIMER_COMMENT_REMINDER = "timer_comment_reminder";
    public static final String TIMER_COMMENT_OVER = "timer_comment_over";
    public static final String TIMER_REVIEW_LATE = "timer_review_late";

    private static final String MESSAGE_CANCELLED = "assessment_cancelled";

    private final Processes processes;
    private final JdbcClient jdbc;

    QualityProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    public void opened(QualityAssessment assessment) {
        processes.start(KEY, assessment.reference(), Map.of("providerId", assessment.providerId()));
    }

    /** What was waited for in {@code state} is done. */
    public void done(String reference, AssessmentState state) {
        waitStates()
                .getOrDefault(state.name(), Set.of())
                .forEach(task -> processes.complete(KEY, reference, task, Map.of()));
    }

    public void cancelled(String reference) {
        processes.tell(KEY, reference, MESSAGE_CANCELLED, Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(
                AssessmentState.SELF_ASSESSMENT.name(), Set.of(USER_SELF_ASSESS),
                AssessmentState.VISIT.name(), Set.of(USER_VISIT),
                AssessmentState.DRAFTING.name(), Set.of(USER_DRAFT),
                AssessmentState.COMMENTS.name(), Set.of(USER_COMMENT),
                AssessmentState.REVIEW.name(), Set.of(USER_REVIEW));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("SELECT reference, state FROM assessment WHERE reference > :after"
                        + " AND state NOT IN ('FINAL', 'CANCELLED') ORDER BY reference LIMIT :limit")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(row.getString("reference"), row.getString("state")))
                .list();
        return cases;
    }
}
