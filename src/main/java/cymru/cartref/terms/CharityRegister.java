package cymru.cartref.terms;

/** Where a charity is registered, or that it is one in law without being on a register. */
public enum CharityRegister {
    ENGLAND_AND_WALES,
    SCOTLAND,
    NORTHERN_IRELAND,
    /** A society of England and Wales that is a charity in law: exempt, so without a number. */
    EXEMPT
}
