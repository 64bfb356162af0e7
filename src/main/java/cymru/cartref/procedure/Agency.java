package cymru.cartref.procedure;

/** Whom a procedure names beside the council's own commissioners. */
public enum Agency {
    /** The authority in whose area the home stands. */
    HOST_AUTHORITY,
    /** Every authority that placed a child there. */
    PLACING_AUTHORITY,
    HEALTH_BOARD,
    POLICE,
    /** Care Inspectorate Wales. */
    REGULATOR,
    SAFEGUARDING_BOARD
}
