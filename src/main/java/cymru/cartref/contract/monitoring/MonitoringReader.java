package cymru.cartref.contract.monitoring;

import cymru.cartref.account.People;
import cymru.cartref.contract.ContractFile;
import cymru.cartref.contract.Party;
import cymru.cartref.contract.domain.AskedKpis;
import cymru.cartref.contract.domain.FigureBook;
import cymru.cartref.contract.domain.MonitoringCycle;
import cymru.cartref.contract.domain.MonitoringCycles;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.notification.MessageLog;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.time.DatabaseClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a cycle shows, told to one of the parties. A fixed number of statements. */
@Component
class MonitoringReader {

    private static final int MESSAGES = 50;

    private final MonitoringCycles cycles;
    private final FigureBook figures;
    private final AskedKpis kpis;
    private final CycleColours colours;
    private final DocumentStore documents;
    private final MessageLog messages;
    private final People people;
    private final DatabaseClock clock;

    MonitoringReader(
            MonitoringCycles cycles,
            FigureBook figures,
            AskedKpis kpis,
            CycleColours colours,
            DocumentStore documents,
            MessageLog messages,
            People people,
            DatabaseClock clock) {
        this.cycles = cycles;
        this.figures = figures;
        this.kpis = kpis;
        this.colours = colours;
        this.documents = documents;
        this.messages = messages;
        this.people = people;
        this.clock = clock;
    }

    CyclePage cycle(MonitoringCycle cycle, Party reader) {
        LocalDate today = clock.today();
        boolean council = reader == Party.COUNCIL;
        boolean shown = !council || cycle.returnedAt() != null;
        List<FigureBook.Row> rows = figures.of(List.of(cycle.id()));
        Colour missing = cycle.missing(today).orElse(null);
        boolean reviewed = cycle.reviewedAt() != null;
        Map<Long, String> names = people.names(Stream.of(cycle.returnedBy(), cycle.reviewedBy())
                .filter(Objects::nonNull)
                .toList());
        LocalDate due = cycle.dueOn();
        return new CyclePage(
                cycle.reference(),
                reader,
                cycle.contract(),
                cycle.provider(),
                cycle.periodFrom(),
                cycle.periodTo(),
                cycle.opensOn(),
                cycle.state(),
                cycle.state() == MonitoringState.DUE && !today.isBefore(cycle.opensOn()),
                due,
                missing,
                cycle.edition(),
                cycle.savedAt(),
                cycle.returnedAt(),
                cycle.returnedAt() != null
                        && due != null
                        && Deadlines.dayOf(cycle.returnedAt()).isAfter(due),
                name(names, cycle.returnedBy()),
                cycle.correctedAt(),
                cycle.reviewDue(),
                lines(cycle, rows, shown, council),
                shown ? cycle.remarks() : "",
                shown ? evidence(cycle) : List.of(),
                byRule(cycle, rows, council, missing),
                cycle.colour(),
                cycle.overrideReason(),
                cycle.feedback(),
                cycle.reviewedAt(),
                council && reviewed ? name(names, cycle.reviewedBy()) : null,
                council ? cycle.visitBy() : null,
                cycle.plan(),
                council ? cycle.concern() : null,
                council ? messages.about(cycle.reference(), MessageLog.NEWEST, MESSAGES) : List.of());
    }

    private static @Nullable String name(Map<Long, String> names, @Nullable Long account) {
        return account == null ? null : names.get(account);
    }

    private @Nullable Colour byRule(
            MonitoringCycle cycle, List<FigureBook.Row> rows, boolean council, @Nullable Colour missing) {
        if (cycle.ruleColour() != null) {
            return cycle.ruleColour();
        }
        if (!council) {
            return null;
        }
        return cycle.state() == MonitoringState.RETURNED ? colours.byRule(cycle, rows) : missing;
    }

    private List<FigureLine> lines(MonitoringCycle cycle, List<FigureBook.Row> rows, boolean shown, boolean council) {
        List<AskedKpi> asked = kpis.rows(cycle.procedureVersion(), rows);
        Map<String, BigDecimal> before = new HashMap<>();
        cycles.findByContractAndNumber(cycle.contract(), cycle.ofContract() - 1)
                .map(last -> figures.of(List.of(last.id())))
                .orElse(List.of())
                .forEach(row -> before.put(row.code(), row.figure()));
        List<String> inARow = council && cycle.returnedAt() != null ? colours.redInARow(cycle) : List.of();
        List<FigureLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            AskedKpi kpi = asked.get(i);
            BigDecimal figure = shown ? rows.get(i).figure() : null;
            lines.add(new FigureLine(
                    kpi,
                    figure,
                    shown ? rows.get(i).note() : "",
                    figure == null ? null : kpi.judge(figure),
                    before.get(kpi.code()),
                    inARow.contains(kpi.code())));
        }
        return lines;
    }

    private List<CyclePage.Evidence> evidence(MonitoringCycle cycle) {
        List<FigureBook.Evidence> files = figures.evidence(cycle.id());
        Map<DocumentId, StoredDocument> stored =
                documents
                        .findAll(files.stream()
                                .map(FigureBook.Evidence::document)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        return files.stream()
                .map(file -> new CyclePage.Evidence(file.id(), Objects.requireNonNull(stored.get(file.document()))))
                .toList();
    }

    /** A file beside the return; of no other. */
    Optional<ContractFile> file(MonitoringCycle cycle, long evidence) {
        return figures.evidence(cycle.id()).stream()
                .filter(file -> file.id() == evidence)
                .findFirst()
                .flatMap(file -> documents.find(file.document()))
                .map(stored -> new ContractFile(
                        stored.name(), stored.mediaType(), stored.size(), documents.open(stored.id())));
    }
}
