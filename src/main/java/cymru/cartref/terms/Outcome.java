package cymru.cartref.terms;

/** What an assessment comes to. */
public enum Outcome {
    /** Both conditions of section 6A are met. */
    NOT_FOR_PROFIT,
    /** A local authority need not be a not-for-profit entity. */
    NOT_REQUIRED,
    FOR_PROFIT,
    /** The facts do not settle it: the provider is asked. */
    MORE_EVIDENCE
}
