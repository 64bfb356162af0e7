package cymru.cartref.procedure;

import cymru.cartref.shared.Decision;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the end of profit in the care of children looked after (Health and Social Care (Wales) Act 2025) lets whom do and
 * when. Pure: the dates are data ({@link LawDates#profitRegime()}), the facts come with the question. A service that is
 * not restricted (children's home, fostering, secure accommodation) is outside the regime at any date.
 *
 * @param lastOldRulesApplication the last day on which an application to the regulator is judged by the old rules
 * @param closedToNew from here on nobody new comes in for profit, and those who are in add no other restricted service
 * @param growthEnds from here on those who are in for profit add no home, bed or carer
 * @param approvalNeeded from here on a place with them needs the Ministers' approval
 */
public record ProfitRegime(
        LocalDate lastOldRulesApplication, LocalDate closedToNew, LocalDate growthEnds, LocalDate approvalNeeded) {

    /**
     * A service's places.
     *
     * @param dayBeforeGrowthEnded the number registered on the day before growth ended; null when it was not kept, and
     *     then the present number is the most
     */
    public record Capacity(
            int present, int wanted, @Nullable Integer dayBeforeGrowthEnded) {}

    /**
     * What is known of a home that a child may move to.
     *
     * @param subjectToSection6A the Welsh register says that section 6A applies to its provider; an English charity's
     *     home is not on that register
     * @param alternativesRecorded which not-for-profit homes were considered, and why none of them fits, is on the case
     * @param supplementaryApproved the Ministers approved this supplementary placement
     */
    public record Home(boolean subjectToSection6A, boolean alternativesRecorded, boolean supplementaryApproved) {}

    /** How a for-profit body stands, from the days it registered with the regulator and applied to it; null for never. */
    public ProfitStatus ofForProfit(@Nullable LocalDate registered, @Nullable LocalDate applied) {
        boolean wasThere = registered != null && registered.isBefore(closedToNew);
        boolean appliedInTime = applied != null && !applied.isAfter(lastOldRulesApplication);
        return wasThere || appliedInTime ? ProfitStatus.LEGACY_FOR_PROFIT : ProfitStatus.NEW_FOR_PROFIT;
    }

    /** May a body come onto the council's register for the service? */
    public Decision register(boolean restricted, ProfitStatus body, LocalDate on) {
        if (restricted && body == ProfitStatus.NEW_FOR_PROFIT && reached(closedToNew, on)) {
            return Decision.refuse(
                    ProcedureRule.PROFIT_CLOSED_TO_NEW,
                    Map.of("since", closedToNew, "applied", lastOldRulesApplication));
        }
        return Decision.allow();
    }

    /** May a body that is on the register add a kind of service that it does not offer yet? */
    public Decision addService(boolean restricted, ProfitStatus body, LocalDate on) {
        return register(restricted, body, on)
                .and(() -> restricted && body.forProfit() && reached(closedToNew, on)
                        ? refuse(ProcedureRule.PROFIT_OTHER_SERVICE, closedToNew)
                        : Decision.allow());
    }

    /**
     * May it add a home to a service that it offers?
     *
     * @param variationGranted the reference of the regulator's granted variation is on record
     */
    public Decision addPlace(boolean restricted, ProfitStatus body, boolean variationGranted, LocalDate on) {
        return register(restricted, body, on).and(() -> {
            if (!restricted || !body.forProfit() || !reached(closedToNew, on)) {
                return Decision.allow();
            }
            if (reached(growthEnds, on)) {
                return refuse(ProcedureRule.PROFIT_NO_NEW_PLACE, growthEnds);
            }
            return variationGranted
                    ? Decision.allow()
                    : refuse(ProcedureRule.PROFIT_PLACE_WITHOUT_VARIATION, closedToNew);
        });
    }

    /** May it raise the number of places of a home? Until approval is needed it may come back to what it once had. */
    public Decision raiseCapacity(boolean restricted, ProfitStatus body, Capacity capacity, LocalDate on) {
        return register(restricted, body, on).and(() -> {
            if (!restricted || !body.forProfit() || !reached(growthEnds, on)) {
                return Decision.allow();
            }
            Integer snapshot = capacity.dayBeforeGrowthEnded();
            int most = snapshot == null || reached(approvalNeeded, on)
                    ? capacity.present()
                    : Math.max(capacity.present(), snapshot);
            return capacity.wanted() <= most
                    ? Decision.allow()
                    : Decision.refuse(ProcedureRule.PROFIT_CAPACITY_FROZEN, Map.of("since", growthEnds, "most", most));
        });
    }

    /** May a fostering agency approve carers whom it did not have? */
    public Decision approveCarers(ProfitStatus agency, LocalDate on) {
        return register(true, agency, on)
                .and(() -> agency.forProfit() && reached(growthEnds, on)
                        ? refuse(ProcedureRule.PROFIT_NO_NEW_CARERS, growthEnds)
                        : Decision.allow());
    }

    /**
     * May a child move in? Asked with the start day when the move is authorised, and again on the day.
     *
     * @param starts the day the stay begins, not the day of asking
     */
    public Decision moveIn(boolean restricted, ProfitStatus body, Home home, LocalDate starts) {
        if (!restricted || body == ProfitStatus.LOCAL_AUTHORITY) {
            return Decision.allow();
        }
        if (reached(approvalNeeded, starts)) {
            boolean compliant = body == ProfitStatus.NOT_FOR_PROFIT && home.subjectToSection6A();
            return compliant || home.supplementaryApproved()
                    ? Decision.allow()
                    : refuse(ProcedureRule.PROFIT_PLACEMENT_WITHOUT_APPROVAL, approvalNeeded);
        }
        boolean mustCompare = body.forProfit() && reached(closedToNew, starts);
        return mustCompare && !home.alternativesRecorded()
                ? refuse(ProcedureRule.PROFIT_ALTERNATIVES_NOT_RECORDED, closedToNew)
                : Decision.allow();
    }

    /** May a child who lives there stay? At any date, unless later regulations say otherwise; none is known. */
    public Decision stay() {
        return Decision.allow();
    }

    private static boolean reached(LocalDate date, LocalDate day) {
        return !day.isBefore(date);
    }

    private static Decision refuse(ProcedureRule rule, LocalDate since) {
        return Decision.refuse(rule, Map.of("since", since));
    }
}
