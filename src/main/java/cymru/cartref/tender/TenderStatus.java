package cymru.cartref.tender;

import java.util.EnumSet;
import java.util.Set;

/** Where a tender is. What follows from a date alone is computed, not a status. */
public enum TenderStatus {
    PIPELINE,
    DRAFT,
    /** Sent to a second person. */
    IN_APPROVAL,
    APPROVED,
    /** The statutory platform's reference is recorded; the public advert may follow. */
    PLATFORM_REFERENCED,
    LIVE,
    CLOSED,
    OPENED,
    COMPLIANCE,
    QUALITY_SCORING,
    MODERATION,
    QUALITY_LOCKED,
    PRICE_OPENED,
    RECOMMENDED,
    AWARD_APPROVED,
    SUMMARIES_ISSUED,
    /** The contract award notice's reference and day are recorded; where no standstill runs, contracts may follow. */
    AWARD_NOTICED,
    STANDSTILL,
    CONTRACTED,
    DETAILS_NOTICED,
    TERMINATED;

    /** The statuses an arrow leads to. */
    public Set<TenderStatus> next() {
        return switch (this) {
            case PIPELINE -> EnumSet.of(DRAFT, TERMINATED);
            case DRAFT -> EnumSet.of(IN_APPROVAL, TERMINATED);
            case IN_APPROVAL -> EnumSet.of(DRAFT, APPROVED, TERMINATED);
            case APPROVED -> EnumSet.of(PLATFORM_REFERENCED, TERMINATED);
            case PLATFORM_REFERENCED -> EnumSet.of(LIVE, TERMINATED);
            case LIVE -> EnumSet.of(CLOSED, TERMINATED);
            case CLOSED -> EnumSet.of(OPENED, TERMINATED);
            case OPENED -> EnumSet.of(COMPLIANCE, TERMINATED);
            case COMPLIANCE -> EnumSet.of(QUALITY_SCORING, TERMINATED);
            case QUALITY_SCORING -> EnumSet.of(MODERATION, TERMINATED);
            case MODERATION -> EnumSet.of(QUALITY_LOCKED, TERMINATED);
            case QUALITY_LOCKED -> EnumSet.of(PRICE_OPENED, TERMINATED);
            case PRICE_OPENED -> EnumSet.of(RECOMMENDED, TERMINATED);
            case RECOMMENDED -> EnumSet.of(PRICE_OPENED, AWARD_APPROVED, TERMINATED);
            case AWARD_APPROVED -> EnumSet.of(SUMMARIES_ISSUED, TERMINATED);
            case SUMMARIES_ISSUED -> EnumSet.of(AWARD_NOTICED, TERMINATED);
            case AWARD_NOTICED -> EnumSet.of(STANDSTILL, CONTRACTED, TERMINATED);
            case STANDSTILL -> EnumSet.of(CONTRACTED, TERMINATED);
            case CONTRACTED -> EnumSet.of(DETAILS_NOTICED);
            case DETAILS_NOTICED, TERMINATED -> EnumSet.noneOf(TenderStatus.class);
        };
    }

    public boolean mayBecome(TenderStatus other) {
        return next().contains(other);
    }

    /** Whether nothing more will happen. */
    public boolean over() {
        return next().isEmpty();
    }

    /** Whether the public may read the tender: from its advert on, unless it ended before. */
    public boolean advertised() {
        return compareTo(LIVE) >= 0 && this != TERMINATED;
    }
}
