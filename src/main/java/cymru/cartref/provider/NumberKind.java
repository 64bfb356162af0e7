package cymru.cartref.provider;

/** The public registers a body can be found in by number. */
public enum NumberKind {
    /** Companies House: companies, community interest companies, limited liability partnerships. */
    COMPANY,
    CHARITY_ENGLAND_WALES,
    CHARITY_SCOTLAND,
    CHARITY_NORTHERN_IRELAND,
    /** Mutuals: registered societies of the 2014 Act and of the Northern Ireland Act of 1969. */
    SOCIETY;

    public boolean charity() {
        return this == CHARITY_ENGLAND_WALES || this == CHARITY_SCOTLAND || this == CHARITY_NORTHERN_IRELAND;
    }
}
