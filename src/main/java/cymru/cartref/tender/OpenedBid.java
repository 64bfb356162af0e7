package cymru.cartref.tender;

/**
 * A bid that has been opened, as the council's list shows it: who sent it and when, not what it says.
 *
 * @param lot number of the lot
 */
public record OpenedBid(String reference, int lot, String provider, BidStatus status, Receipt receipt) {}
