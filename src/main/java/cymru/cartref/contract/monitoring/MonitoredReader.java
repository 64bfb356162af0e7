package cymru.cartref.contract.monitoring;

import cymru.cartref.contract.Party;
import cymru.cartref.contract.domain.AskedKpis;
import cymru.cartref.contract.domain.FigureBook;
import cymru.cartref.contract.domain.Monitoring;
import cymru.cartref.contract.domain.MonitoringCycle;
import cymru.cartref.contract.domain.MonitoringCycles;
import cymru.cartref.contract.domain.NextVisit;
import cymru.cartref.contract.domain.VisitBook;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts together what the page of a contract's monitoring shows, told to one of the parties. A fixed number of statements. */
@Component
class MonitoredReader {

    /** Most cycles of the list; older ones are found on the page of all. */
    private static final int CYCLES = 12;

    private final MonitoringCycles cycles;
    private final FigureBook figures;
    private final AskedKpis kpis;
    private final CycleColours colours;
    private final VisitBook visits;
    private final NextVisit next;
    private final Procedures procedures;
    private final DatabaseClock clock;

    MonitoredReader(
            MonitoringCycles cycles,
            FigureBook figures,
            AskedKpis kpis,
            CycleColours colours,
            VisitBook visits,
            NextVisit next,
            Procedures procedures,
            DatabaseClock clock) {
        this.cycles = cycles;
        this.figures = figures;
        this.kpis = kpis;
        this.colours = colours;
        this.visits = visits;
        this.next = next;
        this.procedures = procedures;
        this.clock = clock;
    }

    MonitoredContract contract(Monitoring monitoring, Party reader) {
        LocalDate today = clock.today();
        boolean council = reader == Party.COUNCIL;
        ProcedureSettings settings = procedures.pinned(monitoring.procedureVersion());
        List<MonitoringCycle> last = cycles.findByContractOrderByNumberDesc(monitoring.contract(), Limit.of(CYCLES));
        Colour colour = NextVisit.colour(monitoring, last, today);
        return new MonitoredContract(
                monitoring.contract(),
                reader,
                monitoring.provider(),
                !monitoring.ended(),
                monitoring.endedReason(),
                colour,
                kpis.of(monitoring),
                kpis.picked(monitoring),
                last.stream().map(cycle -> line(cycle, today)).toList(),
                history(last, settings.number(Setting.KPI_QUARTERS_SHOWN).intValueExact()),
                council && !monitoring.ended() ? next.by(monitoring, colour, last) : null,
                visits.ofContract(monitoring.contract()).stream()
                        .filter(visit -> council || visit.state().shownToProvider(visit.announced()))
                        .toList());
    }

    private List<MonitoredContract.Column> history(List<MonitoringCycle> last, int most) {
        List<MonitoringCycle> sent = last.stream()
                .filter(cycle -> cycle.returnedAt() != null)
                .limit(most)
                .toList();
        Map<Long, List<FigureBook.Row>> rows = figures
                .of(sent.stream().map(MonitoringCycle::id).toList())
                .stream()
                .collect(Collectors.groupingBy(FigureBook.Row::cycle));
        List<MonitoredContract.Column> columns = new ArrayList<>();
        for (MonitoringCycle cycle : sent) {
            columns.add(new MonitoredContract.Column(
                    cycle.reference(),
                    cycle.periodTo(),
                    colours.colours(cycle, rows.getOrDefault(cycle.id(), List.of()))));
        }
        Collections.reverse(columns);
        return columns;
    }

    private static ListedCycle line(MonitoringCycle cycle, LocalDate today) {
        Colour missing = cycle.missing(today).orElse(null);
        return new ListedCycle(
                cycle.id(),
                cycle.reference(),
                cycle.contract(),
                cycle.provider(),
                cycle.ofContract(),
                cycle.periodFrom(),
                cycle.periodTo(),
                cycle.state(),
                cycle.dueOn(),
                cycle.overdue(today),
                cycle.colour() == null ? missing : cycle.colour());
    }
}
