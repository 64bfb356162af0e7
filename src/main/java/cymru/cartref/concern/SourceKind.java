package cymru.cartref.concern;

/** Where a concern comes from. */
public enum SourceKind {
    MONITOR,
    OFFICER,
    /** The provider about itself. */
    PROVIDER,
    /** By a guest of another body, or told to an officer by somebody of one. */
    PROFESSIONAL,
    /** Enough notes about one service. */
    NOTES,
    /** The regulator's rating of a service fell. */
    REGULATOR,
    /** The review of a contract's return. */
    MONITORING,
    /** An assessment of a service, one of whose standards is poor. */
    ASSESSMENT
}
