package cymru.cartref.shared;

import java.util.Map;
import java.util.function.Supplier;

/** What a rule answers: allowed, or refused with a reason. */
public sealed interface Decision {

    record Allowed() implements Decision {}

    record Refused(Refusal refusal) implements Decision {}

    static Decision allow() {
        return new Allowed();
    }

    static Decision refuse(Rule rule) {
        return new Refused(new Refusal(rule));
    }

    static Decision refuse(Rule rule, Map<String, Object> details) {
        return new Refused(new Refusal(rule, details));
    }

    static Decision refuse(Refusal refusal) {
        return new Refused(refusal);
    }

    /** Refuses by {@code rule} unless {@code holds}. */
    static Decision require(boolean holds, Rule rule) {
        return holds ? allow() : refuse(rule);
    }

    default boolean allowed() {
        return this instanceof Allowed;
    }

    /** The first refusal of this and the next; the next is not asked when this refuses. */
    default Decision and(Supplier<Decision> next) {
        return allowed() ? next.get() : this;
    }

    /** @throws RefusedException when refused */
    default void orThrow() {
        if (this instanceof Refused(Refusal refusal)) {
            throw new RefusedException(refusal);
        }
    }
}
