package cymru.cartref.concern.meeting;

/** Where a meeting stands. */
public enum MeetingState {
    CALLED,
    /** Held and recorded; the minutes are to be issued. */
    RECORDED,
    ISSUED,
    CALLED_OFF
}
