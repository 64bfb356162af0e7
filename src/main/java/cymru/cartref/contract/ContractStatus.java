package cymru.cartref.contract;

import java.util.EnumSet;
import java.util.Set;

/** Where a contract is. That its last day has passed follows from the date and is not a status. */
public enum ContractStatus {
    /** Made and fixed in its words; the provider has not signed. */
    DRAFT,
    SIGNED_BY_PROVIDER,
    IN_FORCE,
    ENDED,
    TERMINATED,
    /** Given up before both had signed. */
    NOT_ENTERED;

    /** The statuses an arrow leads to. */
    public Set<ContractStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SIGNED_BY_PROVIDER, NOT_ENTERED);
            case SIGNED_BY_PROVIDER -> EnumSet.of(IN_FORCE, NOT_ENTERED);
            case IN_FORCE -> EnumSet.of(ENDED, TERMINATED);
            case ENDED, TERMINATED, NOT_ENTERED -> EnumSet.noneOf(ContractStatus.class);
        };
    }

    public boolean mayBecome(ContractStatus other) {
        return next().contains(other);
    }
}
