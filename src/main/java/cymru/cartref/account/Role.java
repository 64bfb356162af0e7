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
    HOME_FINDING_OFFICER(Side.COUNCIL),
    QUALITY_MONITOR(Side.COUNCIL),
    SAFEGUARDING_LEAD(Side.COUNCIL),
    COMMISSIONING_MANAGER(Side.COUNCIL),
    HEAD_OF_SERVICE(Side.COUNCIL),
    DIRECTOR(Side.COUNCIL),
    AUDITOR(Side.COUNCIL),
    SYSTEM_ADMINISTRATOR(Side.COUNCIL),
    GUEST(Side.GUEST);

    /** Whose person it is. */
    public enum Side {
        PROVIDER,
        COUNCIL,
        /** A regulator, health board, police force or other authority: a case at a time, never a team of its own here. */
        GUEST
    }

    private final Side side;

    Role(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /**
     * Whether a deputy may have it for a while. Not what is given to a person for being this person, such as a place on a
     * panel, nor what looks over everybody's shoulder.
     */
    public boolean lendable() {
        return switch (this) {
            case CONTRACT_OFFICER,
                    HOME_FINDING_OFFICER,
                    QUALITY_MONITOR,
                    SAFEGUARDING_LEAD,
                    COMMISSIONING_MANAGER,
                    HEAD_OF_SERVICE,
                    DIRECTOR -> true;
            default -> false;
        };
    }

    /** The authority as Spring Security and {@code @RolesAllowed} know it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
