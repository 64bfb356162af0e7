package cymru.cartref.provider;

/** Why a provider is vetted. Each but the first two is a change that a registered provider made. */
public enum VettingReason {
    APPLICATION,
    APPLIED_AGAIN,
    LEGAL_FORM_CHANGED,
    REGISTRATION_CHANGED,
    RESPONSIBLE_INDIVIDUAL_CHANGED;

    public boolean change() {
        return this != APPLICATION && this != APPLIED_AGAIN;
    }
}
