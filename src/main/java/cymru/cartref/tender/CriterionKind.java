package cymru.cartref.tender;

/** What a criterion judges: answers scored by evaluators, or the price by formula. */
public enum CriterionKind {
    QUALITY,
    PRICE
}
