package cymru.cartref.concern.meeting;

/** Whether somebody who was invited came. */
public enum Attendance {
    ATTENDED,
    APOLOGIES,
    ABSENT
}
