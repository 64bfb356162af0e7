package cymru.cartref.procedure;

/** How sure a fact or figure is; shown beside it, so that nobody takes our default for the council's procedure. */
public enum Certainty {
    /** The text that says it was read: the statute or the regulator's own page. */
    CONFIRMED,
    /** From the opening of a page or from somebody's summary. */
    CONFIRMED_IN_PART,
    /** From another authority, or from England. */
    ANALOGUE,
    /** Commonly held, not checked. */
    GENERAL_KNOWLEDGE,
    /** Ours, to be settled with the council. */
    OWN_DEFAULT,
    /** The council's people set it in a version that they approved; the source says on what. */
    COUNCIL_DECISION
}
