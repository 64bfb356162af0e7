package cymru.cartref.tender;

/** How many suppliers a lot is awarded to. */
public enum AwardRule {
    /** The best bid. */
    ONE,
    /** The best N, N being the lot's places. */
    BEST_N,
    /** Everyone whose total reaches the lot's threshold. */
    ALL_REACHING
}
