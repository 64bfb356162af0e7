package cymru.cartref.tender.ocds;

/** What a tender needs and a notice may not say; the text for people is {@code import.missing.<code>}. */
public enum MissingField {
    TITLE,
    TITLE_IN_WELSH,
    TITLE_IN_ENGLISH,
    DESCRIPTION,
    DESCRIPTION_IN_WELSH,
    DESCRIPTION_IN_ENGLISH,
    BUYER,
    CLASSIFICATION,
    VALUE,
    REGION,
    LOTS,
    CRITERIA,
    WEIGHTS,
    CLARIFICATION_DEADLINE,
    BID_DEADLINE,
    CONTRACT_START,
    CONTRACT_END,
    DOCUMENTS
}
