package cymru.cartref.contract.monitoring;

import java.util.EnumSet;
import java.util.Set;

/** Where a visit is. */
public enum VisitState {
    PLANNED,
    /** It took place; the report is being written. */
    DONE,
    /** The provider has the report. */
    SHARED,
    CANCELLED;

    /** The states an arrow leads to. */
    public Set<VisitState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(DONE, CANCELLED);
            case DONE -> EnumSet.of(SHARED);
            case SHARED, CANCELLED -> EnumSet.noneOf(VisitState.class);
        };
    }

    public boolean mayBecome(VisitState other) {
        return next().contains(other);
    }

    /** Whether the provider may know of it: an unannounced visit only once it took place. */
    public boolean shownToProvider(boolean announced) {
        return announced || this == DONE || this == SHARED;
    }
}
