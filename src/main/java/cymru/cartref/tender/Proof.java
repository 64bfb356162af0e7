package cymru.cartref.tender;

/** How a bidder shows that a requirement is met. */
public enum Proof {
    /** A commitment in the bid; the certificate before the contract is signed. */
    COMMITMENT_THEN_CERTIFICATE,
    /** A file with the bid. */
    FILE_WITH_BID
}
