package cymru.cartref.contract.process;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.contract.domain.Monitoring;
import cymru.cartref.contract.domain.MonitoringCycle;
import cymru.cartref.contract.domain.MonitoringCycles;
import cymru.cartref.contract.domain.Monitorings;
import cymru.cartref.contract.monitoring.MonitoringState;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process of monitoring asks. A timer only says "look": whether it is time, the cycle's days say. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MonitoringTimetable {

    /** What became of opening a return. */
    public enum Opened {
        OPEN,
        EARLY,
        OVER
    }

    private final Monitorings monitorings;
    private final MonitoringCycles cycles;
    private final MonitoringOpening opening;
    private final VisitScheduling visits;
    private final MonitoringMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    MonitoringTimetable(
            Monitorings monitorings,
            MonitoringCycles cycles,
            MonitoringOpening opening,
            VisitScheduling visits,
            MonitoringMails mails,
            AuditTrail audit,
            DatabaseClock clock) {
        this.monitorings = monitorings;
        this.cycles = cycles;
        this.opening = opening;
        this.visits = visits;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    public Date opensAt(String contract) {
        return startOf(cycle(contract).opensOn());
    }

    public Date warnAt(String contract) {
        return startOf(cycle(contract).warnOn());
    }

    public Date firstReminderAt(String contract) {
        return startOf(cycle(contract).firstReminderOn());
    }

    public Date secondReminderAt(String contract) {
        return startOf(cycle(contract).secondReminderOn());
    }

    public Date returnDue(String contract) {
        return Date.from(
                Deadlines.endOfDay(Objects.requireNonNull(cycle(contract).dueOn())));
    }

    public Date reviewDue(String contract) {
        return Date.from(Objects.requireNonNull(cycle(contract).reviewDue()));
    }

    /** When to look whether the review is late: a moment after its time. */
    public Date lateAt(String contract) {
        return Date.from(Objects.requireNonNull(cycle(contract).reviewDue()).plusSeconds(1));
    }

    /** @return the name of an {@link Opened} */
    public String open(String contract) {
        Monitoring monitoring = monitorings.lockByContract(contract).orElseThrow();
        MonitoringCycle cycle = cycle(contract);
        Instant now = clock.now();
        if (cycle.state() == MonitoringState.DUE && !opening.inForce(monitoring)) {
            cycle.cancel(now);
            monitoring.end("", null, now);
            audit.record("monitoring.over", cycle.reference(), Map.of());
            visits.changed(contract);
            return Opened.OVER.name();
        }
        opening.open(monitoring, cycle, now);
        return (cycle.state() == MonitoringState.DUE ? Opened.EARLY : Opened.OPEN).name();
    }

    /** Tells a provider whose return has not come that its day is near, or past; each once, and not before its time. */
    public void remind(String contract) {
        MonitoringCycle cycle = locked(contract);
        LocalDate today = clock.today();
        if (cycle.warn(today)) {
            mails.dueSoon(cycle);
        }
        if (cycle.remind(today)) {
            mails.firstReminder(cycle);
        }
    }

    /** @return whether the return is missing, so that the council looks at it without */
    public boolean missed(String contract) {
        MonitoringCycle cycle = locked(contract);
        Instant now = clock.now();
        if (cycle.state() == MonitoringState.RETURN_OPEN
                && cycle.miss(Deadlines.dayOf(now), opening.reviewDue(cycle, now))) {
            audit.record("monitoring.return-missed", cycle.reference(), Map.of());
            mails.missed(cycle);
            visits.changed(contract);
        }
        return cycle.state() != MonitoringState.RETURN_OPEN;
    }

    /**
     * Tells the managers once that a review is late; its time begins anew when a missing return comes after all.
     *
     * @return whether there is nothing left to tell; false: look again later
     */
    public boolean tellLate(String contract) {
        MonitoringCycle cycle = locked(contract);
        if (cycle.late(clock.now())) {
            mails.reviewLate(cycle);
        }
        return !cycle.mayBeLate();
    }

    /** Closes a reviewed cycle and begins the next. @return whether there is one */
    public boolean close(String contract) {
        Monitoring monitoring = monitorings.lockByContract(contract).orElseThrow();
        MonitoringCycle cycle = cycle(contract);
        if (cycle.state() != MonitoringState.REVIEWED) {
            return cycle.state() == MonitoringState.DUE;
        }
        Instant now = clock.now();
        cycle.close(now);
        cycles.saveAndFlush(cycle);
        if (opening.inForce(monitoring)
                && opening.next(monitoring, cycle.periodTo(), Deadlines.dayOf(now))
                        .isPresent()) {
            visits.changed(contract);
            return true;
        }
        monitoring.end("", null, now);
        audit.record("monitoring.over", cycle.reference(), Map.of());
        visits.changed(contract);
        return false;
    }

    private MonitoringCycle locked(String contract) {
        return cycle(monitorings.lockByContract(contract).orElseThrow().contract());
    }

    private MonitoringCycle cycle(String contract) {
        return cycles.findFirstByContractOrderByNumberDesc(contract).orElseThrow();
    }

    private static Date startOf(@Nullable LocalDate day) {
        return Date.from(
                Objects.requireNonNull(day).atStartOfDay(DatabaseClock.LONDON).toInstant());
    }
}
