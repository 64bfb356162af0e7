package cymru.cartref.contract.life;

/** Where an amendment is. */
public enum AmendmentState {
    OFFERED,
    SIGNED_BY_PROVIDER,
    IN_FORCE,
    DECLINED,
    WITHDRAWN;

    public boolean open() {
        return this == OFFERED || this == SIGNED_BY_PROVIDER;
    }
}
