package cymru.cartref.tender;

/** Why a provider will not bid; counted, to shape the next tender. */
public enum DeclineReason {
    NO_CAPACITY,
    NOT_OUR_SERVICE,
    NOT_OUR_AREA,
    TOO_LITTLE_TIME,
    PRICE_OR_RISK,
    TERMS,
    OTHER
}
