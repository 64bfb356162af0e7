package cymru.cartref.concern.closure;

/** Where a closure stands. */
public enum ClosureState {
    /** The group is to meet for the first time. */
    GROUP,
    /** The plan is to be agreed. */
    PLAN,
    /** Children move. */
    MOVING,
    /** Every child is seen through; lessons are to be learnt. */
    LESSONS,
    CLOSED,
    WITHDRAWN;

    public boolean running() {
        return this != CLOSED && this != WITHDRAWN;
    }

    /** Whether the group goes on meeting. */
    public boolean meets() {
        return this == MOVING || this == LESSONS;
    }
}
