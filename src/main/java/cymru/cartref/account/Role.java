package cymru.cartref.account;

/** What a person may do, before any relationship to a case is asked. */
public enum Role {
    PROVIDER_ADMINISTRATOR(Side.PROVIDER),
    BID_WRITER(Side.PROVIDER),
    AUTHORISED_SIGNATORY(Side.PROVIDER),
    RESPONSIBLE_INDIVIDUAL(Side.PROVIDER),
    CONTRACT_OFFICER(Side.COUNCIL),
    EVALUATOR(Side.COUNCIL),
    MODERATOR(Side.COUNCIL),
    QUALITY_MONITOR(Side.COUNCIL),
    SAFEGUARDING_LEAD(Side.COUNCIL),
    COMMISSIONING_MANAGER(Side.COUNCIL),
    HEAD_OF_SERVICE(Side.COUNCIL),
    AUDITOR(Side.COUNCIL),
    SYSTEM_ADMINISTRATOR(Side.COUNCIL);

    /** Whose person it is. */
    public enum Side {
        PROVIDER,
        COUNCIL
    }

    private final Side side;

    Role(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** The authority as Spring Security and {@code @RolesAllowed} know it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
