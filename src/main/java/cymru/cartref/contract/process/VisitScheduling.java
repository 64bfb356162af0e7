package cymru.cartref.contract.process;

import cymru.cartref.contract.domain.Monitoring;
import cymru.cartref.contract.domain.Monitorings;
import cymru.cartref.contract.domain.NextVisit;
import cymru.cartref.contract.domain.VisitNeed;
import cymru.cartref.contract.domain.VisitSchedule;
import cymru.cartref.contract.domain.VisitSchedules;
import cymru.cartref.contract.domain.VisitStep;
import cymru.cartref.time.DatabaseClock;
import org.springframework.stereotype.Component;

/** Begins the case of a contract's visits, and tells it when a deed has changed what is to be done. */
@Component
public class VisitScheduling {

    private final Monitorings monitorings;
    private final VisitSchedules schedules;
    private final NextVisit next;
    private final MonitoringOpening opening;
    private final VisitProcess process;
    private final DatabaseClock clock;

    VisitScheduling(
            Monitorings monitorings,
            VisitSchedules schedules,
            NextVisit next,
            MonitoringOpening opening,
            VisitProcess process,
            DatabaseClock clock) {
        this.monitorings = monitorings;
        this.schedules = schedules;
        this.next = next;
        this.opening = opening;
        this.process = process;
        this.clock = clock;
    }

    /** Under the lock of the monitoring; begun already, nothing happens. */
    void begin(Monitoring monitoring) {
        if (schedules.findByContract(monitoring.contract()).isPresent()) {
            return;
        }
        schedules.saveAndFlush(new VisitSchedule(monitoring.contract(), clock.today()));
        process.started(monitoring.contract(), monitoring.providerId());
    }

    /** A visit was planned, made, reported or called off; a return was reviewed or missed; the contract has another end. */
    public void changed(String contract) {
        Monitoring monitoring = monitorings.lockByContract(contract).orElseThrow();
        schedules
                .findByContract(contract)
                .filter(schedule -> schedule.need().step() != VisitStep.OVER)
                .filter(schedule -> schedule.differs(need(monitoring)))
                .ifPresent(schedule -> process.changed(contract, schedule.need().step()));
    }

    VisitNeed need(Monitoring monitoring) {
        return next.need(monitoring, !monitoring.ended() && opening.inForce(monitoring), clock.today());
    }
}
