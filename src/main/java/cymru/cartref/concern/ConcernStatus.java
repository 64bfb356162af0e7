package cymru.cartref.concern;

/** Where a concern is, for the council; a provider never sees it. */
public enum ConcernStatus {
    RAISED,
    /** Raised, and somebody of triage has opened it: worked out, not kept. */
    IN_TRIAGE,
    CLOSED_NO_ACTION,
    ESCALATED;

    /** Whether triage has still to decide. */
    public boolean open() {
        return this == RAISED || this == IN_TRIAGE;
    }
}
