package cymru.cartref.contract.life;

/** Why a contract is amended. */
public enum AmendmentReason {
    EXTENSION,
    PRICE_REVIEW,
    SERVICE_CHANGE,
    LAW_CHANGE,
    CORRECTION
}
