package cymru.cartref.contract.process;

import cymru.cartref.contract.ContractEntered;
import cymru.cartref.contract.domain.CommonContent;
import cymru.cartref.contract.domain.CommonContents;
import cymru.cartref.contract.domain.Contract;
import cymru.cartref.contract.domain.Contracts;
import cymru.cartref.contract.domain.Monitoring;
import cymru.cartref.contract.domain.Monitorings;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.Procedures;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A contract that comes into force is monitored from its first day on, begun in the signature's transaction. */
@Component
class MonitoringStart {

    private final Contracts contracts;
    private final CommonContents commons;
    private final Monitorings monitorings;
    private final MonitoringOpening opening;
    private final MonitoringProcess process;
    private final VisitScheduling visits;
    private final Procedures procedures;

    MonitoringStart(
            Contracts contracts,
            CommonContents commons,
            Monitorings monitorings,
            MonitoringOpening opening,
            MonitoringProcess process,
            VisitScheduling visits,
            Procedures procedures) {
        this.contracts = contracts;
        this.commons = commons;
        this.monitorings = monitorings;
        this.opening = opening;
        this.process = process;
        this.visits = visits;
        this.procedures = procedures;
    }

    /** A contract whose days are over already is not monitored. */
    @EventListener
    void on(ContractEntered entered) {
        Contract contract = contracts.findByReference(entered.contract()).orElseThrow();
        CommonContent common = commons.findById(contract.commonId()).orElseThrow();
        LocalDate end = common.end();
        if (end != null && end.isBefore(entered.on())) {
            return;
        }
        LocalDate starts = common.start() == null ? entered.on() : common.start();
        Monitoring monitoring = monitorings.saveAndFlush(new Monitoring(
                contract,
                starts,
                end,
                procedures.current(ProcedureCode.MONITORING).versionId()));
        if (opening.next(monitoring, starts.minusDays(1), entered.on()).isPresent()) {
            process.started(contract.reference(), contract.providerId());
            visits.begin(monitoring);
        }
    }
}
