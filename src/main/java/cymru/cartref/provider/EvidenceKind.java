package cymru.cartref.provider;

/** Papers a provider shows. The critical ones stop new business the day after they expire, never what is agreed already. */
public enum EvidenceKind {
    PUBLIC_LIABILITY(Expiry.ALWAYS, true),
    EMPLOYERS_LIABILITY(Expiry.ALWAYS, true),
    PROFESSIONAL_INDEMNITY(Expiry.ALWAYS, true),
    ABUSE_COVER(Expiry.ALWAYS, true),
    REGULATOR_REGISTRATION(Expiry.SOMETIMES, true),
    STATEMENT_OF_PURPOSE(Expiry.SOMETIMES, false),
    SAFEGUARDING_POLICY(Expiry.ALWAYS, true),
    ACCOUNTS(Expiry.ALWAYS, false),
    DATA_PROTECTION_FEE(Expiry.ALWAYS, false),
    BUSINESS_CONTINUITY(Expiry.SOMETIMES, false),
    FIRE_RISK(Expiry.ALWAYS, true),
    DBS_ASSURANCE(Expiry.SOMETIMES, true),
    SOCIAL_CARE_WALES_REGISTRATION(Expiry.ALWAYS, true),
    NOT_FOR_PROFIT(Expiry.SOMETIMES, false);

    /** Whether a paper of this kind carries a last day, or the day it must be renewed. */
    public enum Expiry {
        ALWAYS,
        SOMETIMES
    }

    private final Expiry expiry;
    private final boolean critical;

    EvidenceKind(Expiry expiry, boolean critical) {
        this.expiry = expiry;
        this.critical = critical;
    }

    public Expiry expiry() {
        return expiry;
    }

    public boolean critical() {
        return critical;
    }
}
