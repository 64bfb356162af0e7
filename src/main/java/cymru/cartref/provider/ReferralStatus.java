package cymru.cartref.provider;

/** Whether new children may be referred to a provider or one of its services. */
public enum ReferralStatus {
    OPEN,
    CASE_BY_CASE,
    VOLUNTARY_PAUSE,
    SUSPENDED,
    EMBARGOED_SAFEGUARDING,
    CLOSED
}
