package cymru.cartref.provider;

/** How a paper stands on a day; computed, never stored. It counts through its expiry date. */
public enum EvidenceStanding {
    TO_BE_CHECKED,
    REJECTED,
    GOOD,
    RUNNING_OUT,
    EXPIRED
}
