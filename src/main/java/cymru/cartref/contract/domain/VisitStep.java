package cymru.cartref.contract.domain;

/** What is to be done about the visits of a contract. */
public enum VisitStep {
    /** Nothing until a day. */
    NOT_YET,
    /** A visit is wanted, and none is planned. */
    TO_PLAN,
    /** The day of a planned visit has come; its report is to be shared. */
    TO_MAKE,
    /** Nobody goes there any more. */
    OVER
}
