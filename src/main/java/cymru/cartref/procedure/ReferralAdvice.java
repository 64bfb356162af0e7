package cymru.cartref.procedure;

/** What a level proposes about referring new children; each is also a referral status of a provider. */
public enum ReferralAdvice {
    OPEN,
    CASE_BY_CASE,
    SUSPENDED
}
