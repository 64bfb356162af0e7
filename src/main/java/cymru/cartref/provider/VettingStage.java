package cymru.cartref.provider;

/** Where one round of vetting stands. */
public enum VettingStage {
    OPEN,
    QUESTIONED,
    SECOND_OFFICER,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    /** Whether somebody is still to do something. */
    public boolean live() {
        return this == OPEN || this == QUESTIONED || this == SECOND_OFFICER;
    }
}
