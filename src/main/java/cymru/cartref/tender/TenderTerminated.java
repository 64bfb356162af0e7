package cymru.cartref.tender;

/** A tender ended early; what still runs for its bids ends in the same transaction. */
public record TenderTerminated(String reference) {}
