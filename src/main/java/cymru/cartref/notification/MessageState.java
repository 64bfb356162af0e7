package cymru.cartref.notification;

/** How far a message is. */
public enum MessageState {
    /** Not tried yet. */
    PENDING,
    SENT,
    /** Tried in vain, to be tried again. */
    RETRY,
    /** Tried in vain for the last time; somebody must look. */
    GIVEN_UP
}
