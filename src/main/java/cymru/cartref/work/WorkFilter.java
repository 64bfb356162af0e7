package cymru.cartref.work;

/** Which part of what waits is shown. */
public enum WorkFilter {
    EVERYTHING,
    OVERDUE,
    TODAY,
    THIS_WEEK,
    UNCLAIMED,
    MINE
}
