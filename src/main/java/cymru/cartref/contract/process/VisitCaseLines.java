package cymru.cartref.contract.process;

import cymru.cartref.contract.domain.Monitorings;
import cymru.cartref.contract.domain.VisitSchedules;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.work.CaseLines;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A visit in the inbox: whom it is to, and where it is planned or written down. */
@Component
class VisitCaseLines implements CaseLines {

    private final Monitorings monitorings;
    private final VisitSchedules schedules;

    VisitCaseLines(Monitorings monitorings, VisitSchedules schedules) {
        this.monitorings = monitorings;
        this.schedules = schedules;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(VisitProcess.KEY);
    }

    @Override
    public CaseLine describe(String contract) {
        String line = monitorings.findByContract(contract).orElseThrow().provider() + " · " + contract;
        String visit = schedules.findByContract(contract).orElseThrow().need().visit();
        return new CaseLine(
                new Bilingual(line, line), visit == null ? "contracts/" + contract + "/monitoring" : "visits/" + visit);
    }
}
