package cymru.cartref.contract.monitoring;

import cymru.cartref.contract.Party;
import cymru.cartref.procedure.KpiDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the contract as a whole is kept, told to one of the parties.
 *
 * @param goesOn whether monitoring has not ended
 * @param colour of the last review, or worse because a return is missing
 * @param kpis what the next return asks
 * @param picked whether an officer chose them; else they are what the procedure asks of the provider's services
 * @param cycles the newest first
 * @param history the last reviewed or sent cycles, the oldest first, with the colour of each indicator by its code
 * @param visitBy by when the next visit should be; for the council alone
 * @param visits those that the reader may know of, the newest first
 */
public record MonitoredContract(
        String contract,
        Party reader,
        String provider,
        boolean goesOn,
        @Nullable String endedReason,
        KpiDefinition.Colour colour,
        List<AskedKpi> kpis,
        boolean picked,
        List<ListedCycle> cycles,
        List<Column> history,
        @Nullable LocalDate visitBy,
        List<VisitLine> visits) {

    /** One cycle of the history. */
    public record Column(String cycle, LocalDate to, Map<String, KpiDefinition.Colour> colours) {

        public Column {
            colours = Map.copyOf(colours);
        }
    }

    public MonitoredContract {
        kpis = List.copyOf(kpis);
        cycles = List.copyOf(cycles);
        history = List.copyOf(history);
        visits = List.copyOf(visits);
    }
}
