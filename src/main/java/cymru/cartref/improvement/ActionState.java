package cymru.cartref.improvement;

import java.util.Set;

/** Where an action is, and where it can go. */
public enum ActionState {
    OPEN,
    DONE,
    VERIFIED,
    /** It was not enough; it is to be done again. */
    REOPENED;

    public Set<ActionState> next() {
        return switch (this) {
            case OPEN, REOPENED -> Set.of(DONE);
            case DONE -> Set.of(VERIFIED, REOPENED);
            case VERIFIED -> Set.of();
        };
    }

    public boolean toDo() {
        return this == OPEN || this == REOPENED;
    }
}
