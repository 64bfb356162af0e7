package cymru.cartref.concern.telling;

/** Where a notice stands. */
public enum NoticeState {
    SENT,
    OPENED,
    RECEIVED,
    /** Not received in time, its mail given up, or no mailbox: somebody is to tell the authority. */
    TO_TELL,
    TOLD,
    /** A newer notice took its place. */
    SUPERSEDED
}
