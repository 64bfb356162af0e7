package cymru.cartref.contract.monitoring;

/** What the visitor found. */
public enum VisitAnswer {
    MET,
    PARTLY,
    NOT_MET,
    NOT_SEEN
}
