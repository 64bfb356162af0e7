package cymru.cartref.contract.process;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.contract.ContractStatus;
import cymru.cartref.contract.domain.AskedKpis;
import cymru.cartref.contract.domain.Contracts;
import cymru.cartref.contract.domain.FigureBook;
import cymru.cartref.contract.domain.Monitoring;
import cymru.cartref.contract.domain.MonitoringCycle;
import cymru.cartref.contract.domain.MonitoringCycles;
import cymru.cartref.contract.domain.Rhythm;
import cymru.cartref.contract.monitoring.MonitoringState;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a cycle begins and its return opens, whoever asks: the timer, or a deed that came before it. The lock is the caller's. */
@Component
public class MonitoringOpening {

    private final Contracts contracts;
    private final MonitoringCycles cycles;
    private final AskedKpis kpis;
    private final FigureBook figures;
    private final Rhythm rhythm;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final MonitoringMails mails;
    private final AuditTrail audit;

    MonitoringOpening(
            Contracts contracts,
            MonitoringCycles cycles,
            AskedKpis kpis,
            FigureBook figures,
            Rhythm rhythm,
            Procedures procedures,
            Deadlines deadlines,
            MonitoringMails mails,
            AuditTrail audit) {
        this.contracts = contracts;
        this.cycles = cycles;
        this.kpis = kpis;
        this.figures = figures;
        this.rhythm = rhythm;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * The next cycle, of the period after {@code last}.
     *
     * @return empty when the contract is over by then
     */
    public Optional<MonitoringCycle> next(Monitoring monitoring, LocalDate last, LocalDate today) {
        ProcedureSettings settings = procedures.current(ProcedureCode.MONITORING);
        int months = rhythm.of(monitoring.colour(), !cycles.everReviewed(monitoring.providerId()), settings)
                .returnMonths();
        return monitoring.periodAfter(last, months).map(period -> begun(monitoring, period, today));
    }

    private MonitoringCycle begun(Monitoring monitoring, Monitoring.Period period, LocalDate today) {
        int number = cycles.findFirstByContractOrderByNumberDesc(monitoring.contract())
                        .map(MonitoringCycle::ofContract)
                        .orElse(0)
                + 1;
        LocalDate after = period.to().plusDays(1);
        MonitoringCycle cycle = cycles.saveAndFlush(
                new MonitoringCycle(monitoring, number, period, after.isBefore(today) ? today : after));
        cycle.number();
        return cycles.saveAndFlush(cycle);
    }

    /** Whether the contract is in force still. */
    public boolean inForce(Monitoring monitoring) {
        return contracts.findByReference(monitoring.contract()).orElseThrow().status() == ContractStatus.IN_FORCE;
    }

    /** Opens the return of a cycle whose day has come; does nothing to any other. */
    public void open(Monitoring monitoring, MonitoringCycle cycle, Instant now) {
        LocalDate today = Deadlines.dayOf(now);
        if (cycle.state() != MonitoringState.DUE || today.isBefore(cycle.opensOn())) {
            return;
        }
        cycle.open(monitoring.procedureVersion(), days(cycle, monitoring.procedureVersion()), now);
        cycles.saveAndFlush(cycle);
        figures.ask(cycle.id(), kpis.of(monitoring), before(cycle));
        audit.record("monitoring.return-opened", cycle.reference(), Map.of("contract", cycle.contract()));
        mails.opened(cycle);
    }

    /** Counted from the day before it opens, which is the period's last unless the cycle before took longer. */
    private MonitoringCycle.Days days(MonitoringCycle cycle, long version) {
        ProcedureSettings settings = procedures.pinned(version);
        LocalDate due = deadlines.lastDay(cycle.opensOn().minusDays(1), settings.limit(Setting.RETURN_DUE));
        return new MonitoringCycle.Days(
                due,
                due.minusDays(settings.days(Setting.RETURN_WARNING)),
                deadlines.lastDay(due, settings.limit(Setting.RETURN_FIRST_REMINDER)),
                deadlines.lastDay(due, settings.limit(Setting.RETURN_SECOND_REMINDER)));
    }

    private List<FigureBook.Row> before(MonitoringCycle cycle) {
        return cycles.findByContractAndNumber(cycle.contract(), cycle.ofContract() - 1)
                .map(last -> figures.of(List.of(last.id())))
                .orElse(List.of());
    }

    /** By when a return that is there, or missing, should be reviewed. */
    public Instant reviewDue(MonitoringCycle cycle, Instant now) {
        return deadlines.end(now, procedures.pinned(cycle.procedureVersion()).limit(Setting.RETURN_REVIEW));
    }
}
