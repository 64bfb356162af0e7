package cymru.cartref.concern.telling;

/** What a placing authority is told. */
public enum NoticeKind {
    /** A case stands at a level of which placing authorities are told. */
    LEVEL,
    LOWERED,
    CLOSED
}
