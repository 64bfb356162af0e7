package cymru.cartref.terms;

import org.jspecify.annotations.Nullable;

/**
 * A financial arrangement with, or for the benefit of, a related party.
 *
 * @param annualValuePence what it is worth in a year, benefits with a monetary value included
 * @param serviceIncomePence the provider's yearly income from the restricted service
 * @param totalIncomePence the provider's yearly income from everything
 * @param marketComparison what the same would cost from somebody else, and how that is known
 * @param boardMinute where the decision is minuted
 */
public record DeclareArrangement(
        String counterparty,
        RelatedAs relationship,
        ArrangementNature nature,
        String purpose,
        long annualValuePence,
        long serviceIncomePence,
        long totalIncomePence,
        @Nullable String marketComparison,
        @Nullable String boardMinute) {}
