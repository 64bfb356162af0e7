package cymru.cartref.provider;

/** Where a provider stands with the council. */
public enum ProviderStatus {
    APPLIED,
    VETTING,
    REGISTERED,
    REFUSED,
    LEFT
}
