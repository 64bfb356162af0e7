package cymru.cartref.terms.ui;

import cymru.cartref.terms.Factor;
import cymru.cartref.terms.FactorLine;
import cymru.cartref.terms.TransitionPage;
import cymru.cartref.terms.TransitionStep;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a transition is shown, to the provider and to officers. */
final class TransitionParts {

    private TransitionParts() {}

    static FactsStrip steps(TransitionPage page) {
        FactsStrip facts = new FactsStrip().fact(Words.t("nfp.transition.plan"), page.plan());
        if (page.targetOn() != null) {
            facts.fact(Words.t("nfp.transition.target"), Words.day(page.targetOn()));
        }
        step(facts, TransitionStep.PLANNED, page.plannedOn(), null);
        step(facts, TransitionStep.ENTITY_CONVERTED, page.convertedOn(), page.entity() + " " + page.entityNumber());
        step(facts, TransitionStep.APPLIED, page.appliedOn(), page.application());
        step(facts, TransitionStep.GRANTED, page.grantedOn(), page.registration());
        step(facts, TransitionStep.WITHDRAWN, page.withdrawnOn(), page.withdrawnReason());
        facts.setId("transition-steps");
        return facts;
    }

    static String factorName(Factor factor) {
        return Words.t("nfp.factor.kind." + factor.kind().name(), Map.of("factor", Pieces.name("nfp.factor", factor)));
    }

    static String factor(FactorLine line) {
        return line.note().isBlank() ? factorName(line.factor()) : factorName(line.factor()) + ": " + line.note();
    }

    private static void step(FactsStrip facts, TransitionStep step, @Nullable LocalDate on, @Nullable String detail) {
        if (on != null) {
            facts.fact(Pieces.name("nfp.step", step), detail == null ? Words.day(on) : Words.day(on) + " · " + detail);
        }
    }
}
