package cymru.cartref.terms;

/** What moves a provider towards not-for-profit, and what holds it back. */
public enum Factor {
    MISSION(Kind.MOTIVATOR),
    SECURE_CONTRACTS(Kind.MOTIVATOR),
    LAW_CHANGE(Kind.MOTIVATOR),
    GRANTS_AND_TAX(Kind.MOTIVATOR),
    STAFF_WISHES(Kind.MOTIVATOR),
    OTHER_MOTIVATOR(Kind.MOTIVATOR),
    PROPERTY_VALUE(Kind.INHIBITOR),
    LENDER_CONSENT(Kind.INHIBITOR),
    TAX_COST(Kind.INHIBITOR),
    ADVICE_COST(Kind.INHIBITOR),
    GOVERNANCE_SKILLS(Kind.INHIBITOR),
    STAFF_TRANSFER(Kind.INHIBITOR),
    RULES_UNCERTAIN(Kind.INHIBITOR),
    OTHER_INHIBITOR(Kind.INHIBITOR);

    /** Which way it pulls. */
    public enum Kind {
        MOTIVATOR,
        INHIBITOR
    }

    private final Kind kind;

    Factor(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
