package cymru.cartref.provider.inspection;

/** What the Welsh regulator rates, each by itself; there is no grade of the whole. */
public enum Theme {
    WELL_BEING,
    CARE_AND_SUPPORT,
    LEADERSHIP_AND_MANAGEMENT,
    ENVIRONMENT
}
