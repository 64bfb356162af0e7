package cymru.cartref.contract.domain;

import cymru.cartref.contract.monitoring.VisitState;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** By when somebody should visit under a contract, and what is to be done about it. */
@Component
public class NextVisit {

    private static final Set<VisitState> OPEN = EnumSet.of(VisitState.PLANNED, VisitState.DONE);

    /** The cycle that runs, and the one that was reviewed last. */
    private static final int CYCLES = 2;

    private final MonitoringCycles cycles;
    private final Visits visits;
    private final VisitBook book;
    private final Rhythm rhythm;
    private final Procedures procedures;
    private final Deadlines deadlines;

    NextVisit(
            MonitoringCycles cycles,
            Visits visits,
            VisitBook book,
            Rhythm rhythm,
            Procedures procedures,
            Deadlines deadlines) {
        this.cycles = cycles;
        this.visits = visits;
        this.book = book;
        this.rhythm = rhythm;
        this.procedures = procedures;
        this.deadlines = deadlines;
    }

    /** @param monitored whether somebody still has reason to go there */
    public VisitNeed need(Monitoring monitoring, boolean monitored, LocalDate today) {
        return visits.findFirstByContractAndStateInOrderByStateAscPlannedOnAscIdAsc(monitoring.contract(), OPEN)
                .map(visit -> toMake(monitoring, visit, today))
                .orElseGet(() -> monitored ? toPlan(monitoring, today) : new VisitNeed(VisitStep.OVER, today, null));
    }

    private VisitNeed toMake(Monitoring monitoring, Visit visit, LocalDate today) {
        if (visit.state() == VisitState.PLANNED && today.isBefore(visit.plannedOn())) {
            return new VisitNeed(VisitStep.NOT_YET, visit.plannedOn(), null);
        }
        LocalDate by = visit.reportDue() == null
                ? deadlines.lastDay(visit.plannedOn(), settings(monitoring).limit(Setting.VISIT_REPORT))
                : Deadlines.dayOf(visit.reportDue());
        return new VisitNeed(VisitStep.TO_MAKE, by, visit.reference());
    }

    /** Asked for some days ahead. */
    private VisitNeed toPlan(Monitoring monitoring, LocalDate today) {
        LocalDate by = by(monitoring, today);
        LocalDate end = monitoring.endsOn();
        if (end != null && by.isAfter(end)) {
            return new VisitNeed(VisitStep.NOT_YET, end.plusDays(1), null);
        }
        LocalDate from = by.minusDays(settings(monitoring).days(Setting.VISIT_PLANNING));
        return today.isBefore(from)
                ? new VisitNeed(VisitStep.NOT_YET, from, null)
                : new VisitNeed(VisitStep.TO_PLAN, by, null);
    }

    private LocalDate by(Monitoring monitoring, LocalDate today) {
        List<MonitoringCycle> last = cycles.findByContractOrderByNumberDesc(monitoring.contract(), Limit.of(CYCLES));
        return by(monitoring, colour(monitoring, last, today), last);
    }

    /** The colour of the last review, or of the return that is missing where that is worse. */
    public static Colour colour(Monitoring monitoring, List<MonitoringCycle> last, LocalDate today) {
        return last.stream()
                .flatMap(cycle -> cycle.missing(today).stream())
                .reduce(monitoring.colour(), RagPolicy::worse);
    }

    /** By the rhythm; earlier where the last review says so and nobody went since. */
    public LocalDate by(Monitoring monitoring, Colour colour, List<MonitoringCycle> last) {
        ProcedureSettings settings = settings(monitoring);
        Rhythm.Frequency frequency = rhythm.of(colour, !cycles.everReviewed(monitoring.providerId()), settings);
        LocalDate gone = book.lastDone(monitoring.contract());
        LocalDate rhythmic = rhythm.visitBy(frequency, monitoring, gone, settings);
        LocalDate reviewed = monitoring.reviewedOn();
        boolean goneSince = gone != null && reviewed != null && !gone.isBefore(reviewed);
        return last.stream()
                .filter(cycle -> cycle.reviewedAt() != null && !goneSince)
                .findFirst()
                .map(MonitoringCycle::visitBy)
                .filter(day -> day.isBefore(rhythmic))
                .orElse(rhythmic);
    }

    private ProcedureSettings settings(Monitoring monitoring) {
        return procedures.pinned(monitoring.procedureVersion());
    }
}
