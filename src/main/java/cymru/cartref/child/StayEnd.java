package cymru.cartref.child;

/** Why a stay ended. */
public enum StayEnd {
    MOVED_AS_PLANNED,
    MOVED_UNPLANNED,
    RETURNED_HOME,
    ADOPTED_OR_SPECIAL_GUARDIAN,
    LEFT_CARE,
    HOME_CLOSED,
    OTHER,
    /** Of stays that were brought in from a file. */
    NOT_RECORDED
}
