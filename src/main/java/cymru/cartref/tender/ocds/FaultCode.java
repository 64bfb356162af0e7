package cymru.cartref.tender.ocds;

/** Why a notice could not be read; the text for people is {@code import.fault.<code>}. */
public enum FaultCode {
    EMPTY,
    TOO_LARGE,
    NOT_JSON,
    TOO_DEEP,
    TOO_MANY_VALUES,
    NOT_A_NOTICE,
    UNSUPPORTED_VERSION,
    NO_RELEASES,
    LINKED_RELEASES_ONLY,
    WRONG_TYPE,
    NOT_A_DATE,
    TEXT_TOO_LONG,
    NUMBER_OUT_OF_RANGE
}
