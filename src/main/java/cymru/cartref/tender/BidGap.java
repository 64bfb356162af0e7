package cymru.cartref.tender;

import org.jspecify.annotations.Nullable;

/**
 * Something a bid must still say before it is sent.
 *
 * @param subject the criterion's or requirement's id, where it belongs to one
 */
public record BidGap(Kind kind, @Nullable Long subject) {

    /** The text for people is {@code bid.gap.<kind>}. */
    public enum Kind {
        CONTACT,
        ANSWER,
        ANSWER_TOO_LONG,
        PRICE,
        COMMITMENT,
        FILE,
        DECLARATION
    }
}
