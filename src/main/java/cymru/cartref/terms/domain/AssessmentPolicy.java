package cymru.cartref.terms.domain;

import static cymru.cartref.terms.TermsRule.NFP_DIFFERENCE_UNEXPLAINED;
import static cymru.cartref.terms.TermsRule.NFP_NOTHING_TO_ASSESS;
import static cymru.cartref.terms.TermsRule.NFP_REASON_MISSING;

import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import cymru.cartref.terms.AssessProvider;
import cymru.cartref.terms.EvidenceKind;
import cymru.cartref.terms.Facts;
import cymru.cartref.terms.NotForProfitCase.State;
import cymru.cartref.terms.Recommendation;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an officer may decide, and what the decision table is asked. */
public final class AssessmentPolicy {

    /** The decision in {@code bpmn/not-for-profit.dmn}. */
    public static final String DECISION = "not-for-profit";

    private AssessmentPolicy() {}

    /** Only what the provider has sent can be assessed. */
    public static Decision assessable(State state) {
        return Decision.require(state == State.SUBMITTED, NFP_NOTHING_TO_ASSESS);
    }

    /** A reason always; another outcome than the table's only with a reason of its own. */
    public static Decision reasoned(AssessProvider decided, Recommendation recommended) {
        if (blank(decided.reason())) {
            return Decision.refuse(new Refusal(NFP_REASON_MISSING).at("reason"));
        }
        return decided.outcome() == recommended.outcome() || !blank(decided.difference())
                ? Decision.allow()
                : Decision.refuse(new Refusal(NFP_DIFFERENCE_UNEXPLAINED).at("difference"));
    }

    /** The inputs of the decision table. */
    public static Map<String, Object> inputs(Facts facts, Collection<EvidenceKind> handedIn) {
        return Map.of(
                "legalForm", facts.legalForm().name(),
                "purposes", facts.purposes().name(),
                "registration", FactsPolicy.registrationMissing(facts).isEmpty() ? "COMPLETE" : "MISSING",
                "guarantee", facts.guarantee().name(),
                "sharePower", facts.sharePower().name(),
                "cicStatus", facts.cicStatus().name(),
                "evidence",
                        handedIn.containsAll(FactsPolicy.evidenceFor(facts.legalForm(), facts.charityRegister()))
                                ? "COMPLETE"
                                : "MISSING");
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
