package cymru.cartref.terms;

/** What an arrangement with a related party is about. */
public enum ArrangementNature {
    RENT,
    MANAGEMENT_FEE,
    LOAN,
    STAFF_SUPPLY,
    PAY,
    ROYALTY,
    OTHER
}
