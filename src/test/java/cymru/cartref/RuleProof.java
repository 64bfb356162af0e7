package cymru.cartref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cymru.cartref.shared.Decision;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.shared.Rule;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How tests assert a rule: once allowed, once refused. {@code RuleCatalogueTest} looks for a call of each for every code. */
public final class RuleProof {

    private RuleProof() {}

    public static void assertAllowed(Rule rule, Decision decision) {
        assertThat(decision).as("decision of %s", rule.name()).isEqualTo(Decision.allow());
    }

    public static void assertAllowed(Rule rule, ThrowingCallable deed) throws Throwable {
        try {
            deed.call();
        } catch (RefusedException e) {
            throw new AssertionError(
                    rule.name() + " was expected to allow, but " + e.refusal().code() + " refused", e);
        }
    }

    public static void assertRefused(Rule rule, Decision decision) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(rule.name()));
    }

    public static void assertRefused(Rule rule, ThrowingCallable deed) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, deed);
        assertThat(refused).as("refusal by %s", rule.name()).isNotNull();
        assertThat(refused.refusal().code()).isEqualTo(rule.name());
    }
}
