package cymru.cartref.concern;

/** Where a decision about new referrals is. */
public enum ReferralStep {
    /** The provider has been told and may reply; nothing is decided. */
    NOTICE,
    TO_DECIDE,
    IN_FORCE,
    LIFTED,
    NOT_IMPOSED,
    WITHDRAWN;

    /** Whether something may still become of it, or it holds. */
    public boolean open() {
        return this == NOTICE || this == TO_DECIDE || this == IN_FORCE;
    }
}
