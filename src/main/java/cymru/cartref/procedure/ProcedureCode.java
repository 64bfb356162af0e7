package cymru.cartref.procedure;

/** What is kept in versions of its own. */
public enum ProcedureCode {
    PROVIDER_REGISTRATION,
    EVIDENCE,
    TERMS,
    TENDER,
    CONTRACT,
    LAW_DATES,
    BANK_HOLIDAYS
}
