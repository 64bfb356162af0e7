package cymru.cartref.contract.life;

/** Where a contract in force stands on the way to its last day. */
public enum LifeState {
    /** It names no last day. */
    OPEN_ENDED,
    RUNNING,
    /** It is time to decide what follows. */
    TO_DECIDE,
    DECIDED,
    OVER
}
