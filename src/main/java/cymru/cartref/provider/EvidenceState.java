package cymru.cartref.provider;

/** What the council has said of a paper. Whether it has expired follows from its date, see {@link EvidenceStanding}. */
public enum EvidenceState {
    SUBMITTED,
    VERIFIED,
    REJECTED
}
