package cymru.cartref.terms;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A declared arrangement.
 *
 * @param flags why it deserves a look, by the thresholds of the day it was declared
 * @param note the officer's; null before the review
 * @param referral reference of a referral to the regulator; null when there is none
 */
public record ArrangementLine(
        long id,
        DeclareArrangement declared,
        Instant at,
        Set<ArrangementFlag> flags,
        State state,
        @Nullable String note,
        @Nullable String referral) {

    /** What became of it. */
    public enum State {
        DECLARED,
        REVIEWED,
        REFERRED,
        ENDED
    }
}
