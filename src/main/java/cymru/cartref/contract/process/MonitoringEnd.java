package cymru.cartref.contract.process;

import cymru.cartref.contract.domain.ContractLife;
import cymru.cartref.contract.domain.Monitorings;
import org.springframework.stereotype.Component;

/**
 * A contract's last day moves that of its monitoring. One that runs out still owes the return of its last days; one that
 * is ended early too, up to the day it ends.
 */
@Component
public class MonitoringEnd {

    private final Monitorings monitorings;
    private final VisitScheduling visits;

    MonitoringEnd(Monitorings monitorings, VisitScheduling visits) {
        this.monitorings = monitorings;
        this.visits = visits;
    }

    public void moved(ContractLife life) {
        monitorings.lockByContract(life.contract()).ifPresent(monitoring -> {
            monitoring.endsOn(life.endsOn());
            monitorings.saveAndFlush(monitoring);
            visits.changed(life.contract());
        });
    }
}
