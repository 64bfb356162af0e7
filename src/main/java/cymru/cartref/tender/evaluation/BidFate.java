package cymru.cartref.tender.evaluation;

/** What the ranking makes of a bid. */
public enum BidFate {
    SUCCESSFUL,
    /** Ranked behind the places of its lot. */
    NOT_PLACED,
    /** Level with others where the line is drawn, until lots are drawn. */
    TIED,
    /** Below a criterion's least score. */
    BELOW_CRITERION,
    /** Below the total that its lot asks for. */
    BELOW_LOT_THRESHOLD,
    EXCLUDED
}
