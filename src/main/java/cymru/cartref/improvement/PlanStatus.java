package cymru.cartref.improvement;

import java.util.Set;

/** Where a plan is, and where it can go. */
public enum PlanStatus {
    DRAFT,
    /** The provider sees it and is asked to agree. */
    SENT,
    AGREED,
    /** Every action is; its effect is looked at from a day on. */
    VERIFIED,
    CHECK_DUE,
    /** It has worked. */
    CHECKED,
    CLOSED,
    /** Its case goes another way. */
    WITHDRAWN;

    public Set<PlanStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SENT, WITHDRAWN);
            case SENT -> Set.of(AGREED, DRAFT, WITHDRAWN);
            case AGREED -> Set.of(VERIFIED, WITHDRAWN);
            case VERIFIED -> Set.of(CHECK_DUE, WITHDRAWN);
            case CHECK_DUE -> Set.of(CHECKED, DRAFT, WITHDRAWN);
            case CHECKED -> Set.of(CLOSED, WITHDRAWN);
            case CLOSED, WITHDRAWN -> Set.of();
        };
    }

    public boolean live() {
        return this != CLOSED && this != WITHDRAWN;
    }
}
