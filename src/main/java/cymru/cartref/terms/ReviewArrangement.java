package cymru.cartref.terms;

import org.jspecify.annotations.Nullable;

/**
 * An officer's note on an arrangement.
 *
 * @param referral reference of the referral to the regulator; null when it is not referred
 */
public record ReviewArrangement(
        long arrangementId, String note, @Nullable String referral) {}
