package cymru.cartref.terms.domain;

import static cymru.cartref.terms.TermsRule.TRANSITION_DATE;
import static cymru.cartref.terms.TermsRule.TRANSITION_DETAIL_MISSING;
import static cymru.cartref.terms.TermsRule.TRANSITION_NOT_NEEDED;
import static cymru.cartref.terms.TermsRule.TRANSITION_STEP_ORDER;

import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import cymru.cartref.terms.Outcome;
import cymru.cartref.terms.PlanTransition;
import cymru.cartref.terms.TransitionMove;
import cymru.cartref.terms.TransitionStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The order of a transition, its dates and its references. */
public final class TransitionPolicy {

    private TransitionPolicy() {}

    /**
     * @param assessed the newest final assessment; null when there is none
     * @param latest the step of the newest transition; null when there is none
     */
    public static Decision plan(@Nullable Outcome assessed, @Nullable TransitionStep latest, PlanTransition plan) {
        return Decision.require(assessed == Outcome.FOR_PROFIT, TRANSITION_NOT_NEEDED)
                .and(() -> Decision.require(latest == null || !live(latest), TRANSITION_STEP_ORDER))
                .and(() -> detail("plan", plan.plan()));
    }

    /** @param lastStepOn when the step before was taken */
    public static Decision move(TransitionStep from, LocalDate lastStepOn, TransitionMove move, LocalDate today) {
        return Decision.require(follows(from, move), TRANSITION_STEP_ORDER)
                .and(() -> move.on().isAfter(today) || move.on().isBefore(lastStepOn) && from != TransitionStep.PLANNED
                        ? Decision.refuse(new Refusal(TRANSITION_DATE).at("on"))
                        : Decision.allow())
                .and(() -> details(move));
    }

    private static boolean follows(TransitionStep from, TransitionMove move) {
        return switch (move) {
            case TransitionMove.Converted converted -> from == TransitionStep.PLANNED;
            case TransitionMove.Applied applied -> from == TransitionStep.ENTITY_CONVERTED;
            case TransitionMove.Granted granted -> from == TransitionStep.APPLIED;
            case TransitionMove.Withdrawn withdrawn -> live(from);
        };
    }

    private static boolean live(TransitionStep step) {
        return step == TransitionStep.PLANNED
                || step == TransitionStep.ENTITY_CONVERTED
                || step == TransitionStep.APPLIED;
    }

    private static Decision details(TransitionMove move) {
        return switch (move) {
            case TransitionMove.Converted converted ->
                detail("entity", converted.entity()).and(() -> detail("entityNumber", converted.entityNumber()));
            case TransitionMove.Applied applied -> detail("application", applied.application());
            case TransitionMove.Granted granted -> detail("registration", granted.registration());
            case TransitionMove.Withdrawn withdrawn -> detail("withdrawnReason", withdrawn.reason());
        };
    }

    private static Decision detail(String field, String text) {
        return text.isBlank() ? Decision.refuse(new Refusal(TRANSITION_DETAIL_MISSING).at(field)) : Decision.allow();
    }
}
