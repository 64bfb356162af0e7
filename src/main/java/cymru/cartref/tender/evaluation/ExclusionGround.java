package cymru.cartref.tender.evaluation;

/** Why a bid may be excluded. */
public enum ExclusionGround {
    /** It lacks what every bid must have, and the bidder did not put it right. */
    NOT_COMPLIANT,
    /** Its price is abnormally low and the bidder could not show that it can perform. */
    ABNORMALLY_LOW_PRICE,
    /** A ground for excluding the supplier itself. */
    SUPPLIER
}
