package cymru.cartref.provider;

/** What an officer found. */
public enum ItemOutcome {
    OPEN,
    MET,
    NOT_MET,
    NOT_APPLICABLE
}
