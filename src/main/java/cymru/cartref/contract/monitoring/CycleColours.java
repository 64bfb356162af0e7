package cymru.cartref.contract.monitoring;

import cymru.cartref.contract.domain.AskedKpis;
import cymru.cartref.contract.domain.FigureBook;
import cymru.cartref.contract.domain.MonitoringCycle;
import cymru.cartref.contract.domain.MonitoringCycles;
import cymru.cartref.contract.domain.RagPolicy;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Colours of cycles, worked out from their figures each time they are asked. */
@Component
class CycleColours {

    private final MonitoringCycles cycles;
    private final FigureBook figures;
    private final AskedKpis kpis;
    private final Procedures procedures;

    CycleColours(MonitoringCycles cycles, FigureBook figures, AskedKpis kpis, Procedures procedures) {
        this.cycles = cycles;
        this.figures = figures;
        this.kpis = kpis;
        this.procedures = procedures;
    }

    /** What the rule gives for a return that is there; for one that is missing, red. */
    Colour byRule(MonitoringCycle cycle, List<FigureBook.Row> rows) {
        if (cycle.returnedAt() == null) {
            return Colour.RED;
        }
        Map<String, Colour> colours = colours(cycle, rows);
        List<RagPolicy.Judged> judged = new ArrayList<>();
        for (AskedKpi kpi : kpis.rows(cycle.procedureVersion(), rows)) {
            Colour colour = colours.get(kpi.code());
            if (colour != null) {
                judged.add(new RagPolicy.Judged(colour, kpi.safety()));
            }
        }
        return RagPolicy.overall(
                judged, procedures.pinned(cycle.procedureVersion()).number(Setting.KPI_SHARE));
    }

    /** By code, of those with a figure. */
    Map<String, Colour> colours(MonitoringCycle cycle, List<FigureBook.Row> rows) {
        Map<String, Colour> colours = new LinkedHashMap<>();
        List<AskedKpi> asked = kpis.rows(cycle.procedureVersion(), rows);
        for (int i = 0; i < rows.size(); i++) {
            BigDecimal figure = rows.get(i).figure();
            if (figure != null) {
                colours.put(asked.get(i).code(), asked.get(i).judge(figure));
            }
        }
        return colours;
    }

    /** The last {@code most} cycles up to this one, the newest first; one whose return did not come has no colours. */
    List<Map<String, Colour>> lately(MonitoringCycle cycle, int most) {
        List<MonitoringCycle> last =
                cycles.findByContractOrderByNumberDesc(cycle.contract(), Limit.of(most + 1)).stream()
                        .filter(other -> other.ofContract() <= cycle.ofContract())
                        .limit(most)
                        .toList();
        Map<Long, List<FigureBook.Row>> rows = figures
                .of(last.stream().map(MonitoringCycle::id).toList())
                .stream()
                .collect(Collectors.groupingBy(FigureBook.Row::cycle));
        List<Map<String, Colour>> colours = new ArrayList<>();
        for (MonitoringCycle one : last) {
            colours.add(one.returnedAt() == null ? Map.of() : colours(one, rows.getOrDefault(one.id(), List.of())));
        }
        return colours;
    }

    /** Codes that are red in as many cycles in a row as the procedure says, this one the last. */
    List<String> redInARow(MonitoringCycle cycle) {
        int inARow = procedures
                .pinned(cycle.procedureVersion())
                .number(Setting.KPI_RED_CYCLES)
                .intValueExact();
        return RagPolicy.redInARow(lately(cycle, inARow), inARow);
    }
}
