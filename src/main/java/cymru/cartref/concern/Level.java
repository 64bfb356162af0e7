package cymru.cartref.concern;

/** What triage leads to; the levels are those of the procedure for escalating concerns. */
public enum Level {
    /** No further action. */
    NONE,
    L1,
    L2,
    L3
}
