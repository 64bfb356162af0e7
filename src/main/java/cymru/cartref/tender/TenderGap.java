package cymru.cartref.tender;

import org.jspecify.annotations.Nullable;

/**
 * Something a draft must still say before it is sent for approval.
 *
 * @param lot number of the lot it belongs to; null: the tender as a whole
 */
public record TenderGap(Kind kind, @Nullable Integer lot) {

    /** The text for people is {@code tender.gap.<kind>}. */
    public enum Kind {
        TITLE,
        DESCRIPTION,
        BUYER,
        CONTACT,
        KINDS,
        AREAS,
        CLARIFICATION_DEADLINE,
        BID_DEADLINE,
        CONTRACT_DATES,
        LOTS,
        LOT_TITLE,
        LOT_DESCRIPTION,
        CRITERIA,
        PRICE_TWICE,
        CRITERION_TEXT,
        CRITERION_WEIGHT,
        WORD_LIMIT,
        DESCRIPTORS,
        REQUIREMENT_TEXT
    }
}
