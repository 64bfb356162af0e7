package cymru.cartref.concern.meeting;

/** Which meetings a list shows. */
public enum MeetingFilter {
    UPCOMING,
    MINE,
    TO_RECORD,
    MINUTES_DUE,
    ALL
}
