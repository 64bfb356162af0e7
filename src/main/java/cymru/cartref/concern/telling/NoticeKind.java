package cymru.cartref.concern.telling;

/** What a placing authority is told. */
public enum NoticeKind {
    /** A case stands at a level of which placing authorities are told. */
    LEVEL,
    LOWERED,
    /** The case is over; the service goes on. */
    CLOSED,
    /** The service itself closes. */
    CLOSING,
    CLOSING_WITHDRAWN
}
