package cymru.cartref.terms;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.terms.TermsRule.TRANSITION_DATE;
import static cymru.cartref.terms.TermsRule.TRANSITION_DETAIL_MISSING;
import static cymru.cartref.terms.TermsRule.TRANSITION_NOT_NEEDED;
import static cymru.cartref.terms.TermsRule.TRANSITION_STEP_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.shared.Decision;
import cymru.cartref.terms.domain.Transition;
import cymru.cartref.terms.domain.TransitionPolicy;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final PlanTransition PLAN = new PlanTransition("A new charity takes over both homes", null);
    private static final TransitionMove CONVERTED = new TransitionMove.Converted(TODAY, "Bryn Trust", "01234567");
    private static final TransitionMove APPLIED = new TransitionMove.Applied(TODAY, "CIW-1");
    private static final TransitionMove GRANTED = new TransitionMove.Granted(TODAY, "SIN-1");
    private static final TransitionMove WITHDRAWN = new TransitionMove.Withdrawn(TODAY, "The lender refused");

    /** Which steps may follow which. */
    private static final Map<TransitionStep, Set<TransitionMove>> ORDER = Map.of(
            TransitionStep.PLANNED, Set.of(CONVERTED, WITHDRAWN),
            TransitionStep.ENTITY_CONVERTED, Set.of(APPLIED, WITHDRAWN),
            TransitionStep.APPLIED, Set.of(GRANTED, WITHDRAWN),
            TransitionStep.GRANTED, Set.of(),
            TransitionStep.WITHDRAWN, Set.of());

    @Test
    void onlyAForProfitProviderPlansATransition() {
        assertAllowed(TRANSITION_NOT_NEEDED, TransitionPolicy.plan(Outcome.FOR_PROFIT, null, PLAN));
        assertRefused(TRANSITION_NOT_NEEDED, TransitionPolicy.plan(Outcome.NOT_FOR_PROFIT, null, PLAN));
        assertRefused(TRANSITION_NOT_NEEDED, TransitionPolicy.plan(Outcome.NOT_REQUIRED, null, PLAN));
        assertRefused(TRANSITION_NOT_NEEDED, TransitionPolicy.plan(null, null, PLAN));
    }

    @Test
    void onlyOneTransitionRunsAtATime() {
        assertRefused(TRANSITION_STEP_ORDER, TransitionPolicy.plan(Outcome.FOR_PROFIT, TransitionStep.APPLIED, PLAN));
        assertAllowed(TRANSITION_STEP_ORDER, TransitionPolicy.plan(Outcome.FOR_PROFIT, TransitionStep.WITHDRAWN, PLAN));
    }

    @ParameterizedTest
    @EnumSource(TransitionStep.class)
    void everyStepHasItsFollowers(TransitionStep from) {
        for (TransitionMove move : Set.of(CONVERTED, APPLIED, GRANTED, WITHDRAWN)) {
            Decision decision = TransitionPolicy.move(from, TODAY, move, TODAY);
            if (ORDER.getOrDefault(from, Set.of()).contains(move)) {
                assertAllowed(TRANSITION_STEP_ORDER, decision);
            } else {
                assertRefused(TRANSITION_STEP_ORDER, decision);
            }
        }
    }

    @Test
    void aStepIsNeitherInTheFutureNorBeforeTheLastOne() {
        assertRefused(TRANSITION_DATE, applied(TODAY.plusDays(1)));
        assertRefused(TRANSITION_DATE, applied(TODAY.minusDays(11)));
        assertAllowed(TRANSITION_DATE, applied(TODAY.minusDays(10)));
        assertAllowed(TRANSITION_DATE, applied(TODAY));
    }

    @Test
    void aBodyThatWasConvertedBeforeThePlanWasRecordedKeepsItsDay() {
        assertAllowed(
                TRANSITION_DATE,
                TransitionPolicy.move(
                        TransitionStep.PLANNED,
                        TODAY,
                        new TransitionMove.Converted(TODAY.minusYears(1), "Bryn Trust", "01234567"),
                        TODAY));
    }

    @Test
    void everyStepNamesWhatProvesIt() {
        assertRefused(
                TRANSITION_DETAIL_MISSING,
                TransitionPolicy.move(
                        TransitionStep.PLANNED, TODAY, new TransitionMove.Converted(TODAY, "Bryn Trust", ""), TODAY));
        assertRefused(
                TRANSITION_DETAIL_MISSING,
                TransitionPolicy.move(TransitionStep.APPLIED, TODAY, new TransitionMove.Granted(TODAY, " "), TODAY));
        assertRefused(
                TRANSITION_DETAIL_MISSING,
                TransitionPolicy.plan(Outcome.FOR_PROFIT, null, new PlanTransition(" ", null)));
        assertAllowed(TRANSITION_DETAIL_MISSING, TransitionPolicy.move(TransitionStep.APPLIED, TODAY, GRANTED, TODAY));
    }

    @Test
    void aWholeTransitionIsOnRecord() {
        Transition transition = new Transition(7, PLAN, TODAY);
        transition.move(CONVERTED, TODAY);
        transition.move(APPLIED, TODAY);
        transition.move(GRANTED, TODAY);

        TransitionPage page = transition.page();
        assertThat(page.step()).isEqualTo(TransitionStep.GRANTED);
        assertThat(page.entityNumber()).isEqualTo("01234567");
        assertThat(page.application()).isEqualTo("CIW-1");
        assertThat(page.registration()).isEqualTo("SIN-1");
        assertRefused(TRANSITION_STEP_ORDER, () -> transition.move(WITHDRAWN, TODAY));
    }

    private static Decision applied(LocalDate on) {
        return TransitionPolicy.move(
                TransitionStep.ENTITY_CONVERTED, TODAY.minusDays(10), new TransitionMove.Applied(on, "CIW-1"), TODAY);
    }
}
