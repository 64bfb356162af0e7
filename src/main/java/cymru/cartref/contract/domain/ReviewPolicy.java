package cymru.cartref.contract.domain;

import cymru.cartref.contract.monitoring.MonitoringRule;
import cymru.cartref.contract.monitoring.MonitoringState;
import cymru.cartref.contract.monitoring.ReviewReturn;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When a return is reviewed, and what a review says. */
public final class ReviewPolicy {

    /** Longest reason of another colour than the rule's, in characters. */
    public static final int REASON_LENGTH = 2_000;

    /** Longest feedback to the provider. */
    public static final int FEEDBACK_LENGTH = 4_000;

    private ReviewPolicy() {}

    public static Decision waits(MonitoringState state) {
        return Decision.require(state.awaitsReview(), MonitoringRule.REVIEW_NOT_WAITING);
    }

    /** A return that was sent or corrected since the reviewer looked is looked at first. */
    public static Decision unchanged(long edition, long now) {
        return Decision.require(edition == now, MonitoringRule.REVIEW_RETURN_CHANGED);
    }

    /** @param byRule the colour that the rule gives */
    public static Decision whole(ReviewReturn review, Colour byRule, LocalDate today) {
        boolean other = review.override() != null && review.override() != byRule;
        return texts(review, other).and(() -> visit(review.visitBy(), today));
    }

    private static Decision texts(ReviewReturn review, boolean other) {
        if (other && !fits(review.reason(), REASON_LENGTH)) {
            return Decision.refuse(
                    new Refusal(MonitoringRule.REVIEW_OVERRIDE_REASON, Map.of("most", REASON_LENGTH), "reason"));
        }
        return fits(review.feedback(), FEEDBACK_LENGTH)
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        MonitoringRule.REVIEW_FEEDBACK_NEEDED, Map.of("most", FEEDBACK_LENGTH), "feedback"));
    }

    private static Decision visit(@Nullable LocalDate by, LocalDate today) {
        return by == null || !by.isBefore(today)
                ? Decision.allow()
                : Decision.refuse(new Refusal(MonitoringRule.REVIEW_VISIT_DAY, Map.of(), "visit"));
    }

    /** For whoever ends the monitoring of a contract early. */
    public static Decision reason(String reason) {
        return fits(reason, REASON_LENGTH)
                ? Decision.allow()
                : Decision.refuse(
                        new Refusal(MonitoringRule.MONITORING_REASON_NEEDED, Map.of("most", REASON_LENGTH), "reason"));
    }

    private static boolean fits(String text, int most) {
        return !text.isBlank() && text.strip().length() <= most;
    }
}
