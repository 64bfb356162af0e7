package cymru.cartref.contract.life;

/** What follows a contract. */
public enum LifeDecision {
    /** An amendment with another last day is to be signed. */
    EXTEND,
    TENDER_AGAIN,
    /** The service is not needed any more, or not from this provider. */
    DECOMMISSION,
    /** Ended early. */
    TERMINATE
}
