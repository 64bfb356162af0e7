package cymru.cartref.contract.monitoring;

import java.util.EnumSet;
import java.util.Set;

/** Where a cycle is. That a return is overdue follows from its due day and is not a state. */
public enum MonitoringState {
    /** The period runs, or its return has not been opened yet. */
    DUE,
    RETURN_OPEN,
    /** The second reminder is out and the council looks at it without the return, which may still come. */
    RETURN_MISSED,
    /** Sent; the provider may correct it until it is reviewed. */
    RETURNED,
    REVIEWED,
    CLOSED,
    /** Monitoring ended before the cycle did. */
    CANCELLED;

    /** The states an arrow leads to. */
    public Set<MonitoringState> next() {
        return switch (this) {
            case DUE -> EnumSet.of(RETURN_OPEN, CANCELLED);
            case RETURN_OPEN -> EnumSet.of(RETURNED, RETURN_MISSED, CANCELLED);
            case RETURN_MISSED -> EnumSet.of(RETURNED, REVIEWED, CANCELLED);
            case RETURNED -> EnumSet.of(REVIEWED, CANCELLED);
            case REVIEWED -> EnumSet.of(CLOSED);
            case CLOSED, CANCELLED -> EnumSet.noneOf(MonitoringState.class);
        };
    }

    public boolean mayBecome(MonitoringState other) {
        return next().contains(other);
    }

    /** Whether the provider may send the return. */
    public boolean awaitsReturn() {
        return this == RETURN_OPEN || this == RETURN_MISSED;
    }

    /** Whether the council may review. */
    public boolean awaitsReview() {
        return this == RETURNED || this == RETURN_MISSED;
    }
}
