package cymru.cartref.tender;

import java.util.EnumSet;
import java.util.Set;

/** Where a bid is. At the deadline the last submitted version stands, even where the bid was reopened. */
public enum BidStatus {
    DRAFT,
    SUBMITTED,
    /** Submitted, and being changed; the submitted version stands until it is sent again. */
    REOPENED,
    /** Submitted before an addendum in substance; not carried on unless the bidder confirms or sends it again. */
    NEEDS_RECONFIRMING,
    WITHDRAWN,
    /** Never sent, or not reconfirmed, when the deadline passed. */
    NOT_CARRIED_ON,
    OPENED,
    SCORED,
    SUCCESSFUL,
    UNSUCCESSFUL,
    EXCLUDED;

    /** The statuses an arrow leads to. */
    public Set<BidStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN, NOT_CARRIED_ON);
            case SUBMITTED -> EnumSet.of(REOPENED, NEEDS_RECONFIRMING, WITHDRAWN, OPENED);
            case REOPENED -> EnumSet.of(SUBMITTED, NEEDS_RECONFIRMING, WITHDRAWN, OPENED);
            case NEEDS_RECONFIRMING -> EnumSet.of(SUBMITTED, WITHDRAWN, NOT_CARRIED_ON);
            case WITHDRAWN -> EnumSet.of(DRAFT);
            case OPENED -> EnumSet.of(SCORED, UNSUCCESSFUL, EXCLUDED);
            case SCORED -> EnumSet.of(SUCCESSFUL, UNSUCCESSFUL, EXCLUDED);
            case NOT_CARRIED_ON, SUCCESSFUL, UNSUCCESSFUL, EXCLUDED -> EnumSet.noneOf(BidStatus.class);
        };
    }

    public boolean mayBecome(BidStatus other) {
        return next().contains(other);
    }

    /** Whether a submitted version stands that goes to the opening. */
    public boolean stands() {
        return this == SUBMITTED || this == REOPENED;
    }

    /** Whether its own people may still write it, deadline apart. */
    public boolean editable() {
        return this == DRAFT || this == REOPENED || this == NEEDS_RECONFIRMING;
    }
}
