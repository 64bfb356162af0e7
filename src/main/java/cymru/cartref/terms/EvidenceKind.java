package cymru.cartref.terms;

/** What a file proves. */
public enum EvidenceKind {
    /** Articles, constitution or rules. */
    GOVERNING_DOCUMENT,
    /** The certificate that made the company a community interest company. */
    CIC_CERTIFICATE,
    /** That an exempt society is a charity in law, such as the tax authority's recognition. */
    CHARITY_RECOGNITION,
    ANNUAL_ACCOUNTS,
    OTHER
}
