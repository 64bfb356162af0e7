package cymru.cartref.terms;

/** What a provider still has to say or hand in; the names of fields and pages. */
public enum FactMissing {
    STATEMENT,
    COMPANY_NUMBER,
    CHARITY_REGISTER,
    CHARITY_NUMBER,
    SOCIETY_NUMBER,
    EVIDENCE
}
