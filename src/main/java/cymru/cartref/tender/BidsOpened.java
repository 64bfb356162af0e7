package cymru.cartref.tender;

/** The bids of a tender were opened; the panel hears of it in the same transaction. */
public record BidsOpened(String reference) {}
