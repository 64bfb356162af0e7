package cymru.cartref.terms;

/** Why an arrangement deserves a look. A flag never refuses anything: it is a matter for the officer and the regulator. */
public enum ArrangementFlag {
    HIGH_VALUE,
    HIGH_SHARE_OF_SERVICE_INCOME,
    /** Together with the same party's other arrangements. */
    SERIES_HIGH_SHARE,
    /** Nearly all income comes from the restricted service, so that its money pays the arrangement. */
    DEPENDS_ON_SERVICE,
    NO_MARKET_COMPARISON,
    NO_BOARD_MINUTE
}
