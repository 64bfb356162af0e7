package cymru.cartref.tender;

/** What decides between equal totals; published with the tender. */
public enum TieRule {
    /** The higher quality score, then the officer's recorded drawing of lots. */
    HIGHER_QUALITY_THEN_DRAWN_LOT,
    /** The recorded drawing of lots at once. */
    DRAWN_LOT
}
