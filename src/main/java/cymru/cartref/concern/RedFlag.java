package cymru.cartref.concern;

/** What makes a concern red whatever its score. */
public enum RedFlag {
    CHILD_HARMED,
    /** The service runs without registration. */
    UNREGISTERED,
    /** The regulator took urgent action. */
    REGULATOR_URGENT_ACTION,
    /** The responsible individual is absent without cover. */
    RESPONSIBLE_INDIVIDUAL_ABSENT,
    INSOLVENCY
}
