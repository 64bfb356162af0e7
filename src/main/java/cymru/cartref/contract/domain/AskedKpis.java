package cymru.cartref.contract.domain;

import cymru.cartref.contract.monitoring.AskedKpi;
import cymru.cartref.contract.monitoring.KpiChoice;
import cymru.cartref.procedure.KpiDefinition;
import cymru.cartref.procedure.MeasuredService;
import cymru.cartref.procedure.ProcedureContents;
import cymru.cartref.provider.ServiceRegister;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a contract is measured by: its own choice, or what the library asks of the provider's kinds of service. */
@Component
public class AskedKpis {

    private final KpiBook book;
    private final ProcedureContents contents;
    private final ServiceRegister services;

    AskedKpis(KpiBook book, ProcedureContents contents, ServiceRegister services) {
        this.book = book;
        this.contents = contents;
        this.services = services;
    }

    /** What the next return asks. */
    public List<AskedKpi> of(Monitoring monitoring) {
        List<KpiDefinition> library = contents.kpis(monitoring.procedureVersion());
        List<KpiChoice> own = book.of(monitoring.id());
        return own.isEmpty() ? defaults(monitoring.providerId(), library) : asked(own, library);
    }

    /** Whether the contract has picked its own. */
    public boolean picked(Monitoring monitoring) {
        return !book.of(monitoring.id()).isEmpty();
    }

    /** As a cycle asked it, with the bounds of that day. */
    public List<AskedKpi> rows(long version, List<FigureBook.Row> rows) {
        return asked(
                rows.stream()
                        .map(row -> new KpiChoice(row.code(), row.green(), row.amber()))
                        .toList(),
                contents.kpis(version));
    }

    private static List<AskedKpi> asked(List<KpiChoice> choices, List<KpiDefinition> library) {
        Map<String, KpiDefinition> byCode =
                library.stream().collect(Collectors.toMap(KpiDefinition::code, Function.identity()));
        return choices.stream()
                .map(choice ->
                        AskedKpi.of(Objects.requireNonNull(byCode.get(choice.code())), choice.green(), choice.amber()))
                .toList();
    }

    private List<AskedKpi> defaults(long provider, List<KpiDefinition> library) {
        Set<MeasuredService> kinds = services.ofProvider(provider).stream()
                .map(service -> MeasuredService.valueOf(service.kind().name()))
                .collect(Collectors.toSet());
        return library.stream()
                .filter(kpi -> kpi.services().stream().anyMatch(kinds::contains))
                .map(kpi -> AskedKpi.of(kpi, kpi.green(), kpi.amber()))
                .toList();
    }
}
