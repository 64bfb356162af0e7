package cymru.cartref.contract.process;

import cymru.cartref.contract.domain.Monitoring;
import cymru.cartref.contract.domain.Monitorings;
import cymru.cartref.contract.domain.VisitNeed;
import cymru.cartref.contract.domain.VisitSchedule;
import cymru.cartref.contract.domain.VisitSchedules;
import cymru.cartref.contract.domain.VisitStep;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.time.DatabaseClock;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process of visits asks. A timer only says "look": what is to be done, the visits and the rhythm say. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VisitTimetable {

    private final Monitorings monitorings;
    private final VisitSchedules schedules;
    private final VisitScheduling scheduling;
    private final VisitMails mails;
    private final DatabaseClock clock;

    VisitTimetable(
            Monitorings monitorings,
            VisitSchedules schedules,
            VisitScheduling scheduling,
            VisitMails mails,
            DatabaseClock clock) {
        this.monitorings = monitorings;
        this.schedules = schedules;
        this.scheduling = scheduling;
        this.mails = mails;
        this.clock = clock;
    }

    public Date lookAt(String contract) {
        return Date.from(schedule(contract)
                .need()
                .day()
                .atStartOfDay(DatabaseClock.LONDON)
                .toInstant());
    }

    public Date due(String contract) {
        return Date.from(Deadlines.endOfDay(schedule(contract).need().day()));
    }

    /** When to look whether it is late: a moment after its time. */
    public Date lateAt(String contract) {
        return Date.from(Deadlines.endOfDay(schedule(contract).need().day()).plusSeconds(1));
    }

    /** @return the name of the {@link VisitStep} */
    public String look(String contract) {
        Monitoring monitoring = monitorings.lockByContract(contract).orElseThrow();
        VisitSchedule schedule = schedule(contract);
        VisitNeed need = scheduling.need(monitoring);
        boolean wanted = schedule.move(need);
        schedules.saveAndFlush(schedule);
        if (wanted) {
            mails.wanted(monitoring, need);
        }
        return need.step().name();
    }

    /**
     * Tells the managers once that a visit, or its report, is late.
     *
     * @return whether there is nothing left to tell; false: look again later
     */
    public boolean tellLate(String contract) {
        Monitoring monitoring = monitorings.lockByContract(contract).orElseThrow();
        VisitSchedule schedule = schedule(contract);
        if (schedule.late(clock.now())) {
            mails.late(monitoring, schedule.need());
        }
        return !schedule.mayBeLate();
    }

    private VisitSchedule schedule(String contract) {
        return schedules.findByContract(contract).orElseThrow();
    }
}
