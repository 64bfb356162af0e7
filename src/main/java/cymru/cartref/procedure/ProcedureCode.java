package cymru.cartref.procedure;

/** What is kept in versions of its own. */
public enum ProcedureCode {
    PROVIDER_REGISTRATION,
    EVIDENCE,
    TERMS,
    TENDER,
    CONTRACT,
    /** Concerns until triage has decided: how long it may take, and when notes become one. */
    CONCERN,
    LAW_DATES,
    BANK_HOLIDAYS
}
