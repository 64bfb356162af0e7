package cymru.cartref.contract.life;

import cymru.cartref.provider.ServiceKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract's life, for either side; a provider gets no spend, plan or comparison.
 *
 * @param today London's
 * @param weeklyFee today's, in pounds
 * @param noticeOn day on which it is decided what follows
 * @param decision null while nothing is decided
 * @param compared today's fee beside those of the same kind of service; null where there are too few to compare
 */
public record LifePage(
        String contract,
        String provider,
        LocalDate today,
        LifeState state,
        LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable LocalDate extendUntil,
        int noticeMonths,
        @Nullable LocalDate noticeOn,
        @Nullable ServiceKind kind,
        @Nullable BigDecimal weeklyFee,
        @Nullable BigDecimal plannedYear,
        @Nullable LocalDate priceReview,
        @Nullable Decided decision,
        @Nullable LocalDate over,
        List<Milestone> milestones,
        List<Spent> spent,
        @Nullable Compared compared,
        List<AmendmentLine> amendments) {

    public LifePage {
        milestones = List.copyOf(milestones);
        spent = List.copyOf(spent);
        amendments = List.copyOf(amendments);
    }

    /** What was decided and why. */
    public record Decided(LifeDecision what, String why, String by, Instant at) {}

    /** @param met null while it is not */
    public record Milestone(
            long id, String what, LocalDate due, @Nullable LocalDate met) {}

    /** What was spent in a month, in pounds. */
    public record Spent(YearMonth month, BigDecimal amount) {}

    /**
     * Weekly fees of contracts in force for the same kind of service, in pounds.
     *
     * @param contracts how many, this one among them
     */
    public record Compared(int contracts, BigDecimal lowest, BigDecimal average, BigDecimal highest) {}

    /** What was planned from the first day until the end of the last month with spend, in pounds; null without a plan. */
    public @Nullable BigDecimal plannedSoFar() {
        if (plannedYear == null || spent.isEmpty()) {
            return null;
        }
        long months = YearMonth.from(starts).until(spent.getFirst().month(), ChronoUnit.MONTHS) + 1;
        return plannedYear.multiply(BigDecimal.valueOf(months)).divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP);
    }

    public BigDecimal spentSoFar() {
        return spent.stream().map(Spent::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
