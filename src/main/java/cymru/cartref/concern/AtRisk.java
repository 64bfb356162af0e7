package cymru.cartref.concern;

/** Whether a child is at risk now, as far as whoever raises a concern can say. */
public enum AtRisk {
    YES,
    NO,
    UNKNOWN
}
