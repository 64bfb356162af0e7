package cymru.cartref.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import cymru.cartref.procedure.KpiDefinition;
import cymru.cartref.procedure.Letter;
import cymru.cartref.procedure.NotifiableEventType;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.procedure.ProcedureRow.Kind;
import cymru.cartref.procedure.Question;
import cymru.cartref.procedure.SettingValue;
import cymru.cartref.procedure.Stage;
import cymru.cartref.procedure.Standard;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The rows of a version, a table for each sort; every row with how sure it is and its source. */
class RowTables extends Div {

    private static final long serialVersionUID = 1L;

    /** What a page adds to rows it lets people change. */
    interface Extras {

        /** Beside the row's name: whether it was changed, a button. */
        List<Component> beside(ProcedureRow row);

        /** Under the table of a sort. */
        List<Component> under(Kind kind);

        Extras NONE = new Extras() {
            @Override
            public List<Component> beside(ProcedureRow row) {
                return List.of();
            }

            @Override
            public List<Component> under(Kind kind) {
                return List.of();
            }
        };
    }

    private final transient List<ProcedureRow> rows;

    /** @param kinds the sorts that are shown even when there is none of them */
    RowTables(List<ProcedureRow> rows, List<Kind> kinds, Extras extras) {
        this.rows = List.copyOf(rows);
        setWidthFull();
        for (Kind kind : Kind.values()) {
            List<ProcedureRow> own =
                    rows.stream().filter(row -> row.kind() == kind).toList();
            if (!own.isEmpty() || kinds.contains(kind)) {
                add(new H2(Words.t("procedure.kind." + kind)), table(kind, own, extras));
                extras.under(kind).forEach(this::add);
            }
        }
    }

    private PlainTable table(Kind kind, List<ProcedureRow> own, Extras extras) {
        PlainTable table = new PlainTable(Words.t("procedure.kind." + kind));
        table.setId("rows-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Stream.of(Stream.of("name"), columns(kind).stream(), Stream.of("certainty", "source"))
                .flatMap(names -> names)
                .forEach(name -> table.text(Words.t("procedure.part." + name)));
        own.forEach(row -> table.row(cells(row, extras)));
        return table;
    }

    private Component[] cells(ProcedureRow row, Extras extras) {
        Div name = new Div(new Span(RowWords.name(row)));
        name.addClassName("details");
        extras.beside(row).forEach(name::add);
        Div whole = new Div(name);
        if (row instanceof SettingValue value && value.setting().byPeople()) {
            Span byPeople = new Span(Words.t("procedure.by-people"));
            byPeople.addClassName("quiet");
            whole.add(byPeople);
        }
        List<Component> cells = new ArrayList<>();
        cells.add(whole);
        texts(row).forEach(text -> cells.add(text(text)));
        cells.add(text(Words.t("procedure.certainty." + row.certainty())));
        cells.add(text(RowWords.of(row.source())));
        return cells.toArray(Component[]::new);
    }

    private static List<String> columns(Kind kind) {
        return switch (kind) {
            case VALUE -> List.of("value", "firstDay");
            case STAGE ->
                List.of(
                        "number",
                        "beginsWhen",
                        "chair",
                        "meeting",
                        "agencies",
                        "limits",
                        "minimumDays",
                        "placingTold",
                        "referrals");
            case LETTER -> List.of("subject", "body");
            case KPI -> List.of("definition", "unit", "direction", "green", "amber", "safety", "services");
            case EVENT_TYPE -> List.of("told", "preScore");
            case STANDARD -> List.of("weight");
            case QUESTION -> List.of("standard");
        };
    }

    private List<String> texts(ProcedureRow row) {
        return switch (row) {
            case SettingValue value -> List.of(RowWords.value(value), RowWords.firstDay(value.firstDay()));
            case Stage stage ->
                List.of(
                        RowWords.of(stage.number()),
                        RowWords.of(stage.beginsWhen()),
                        RowWords.of(stage.chair()),
                        RowWords.of(stage.meeting()),
                        RowWords.of(stage.agencies()),
                        limits(stage),
                        RowWords.of(stage.minimumDays()),
                        RowWords.of(stage.placingTold()),
                        RowWords.of(stage.referrals()));
            case Letter letter -> List.of(RowWords.of(letter.subject()), RowWords.of(letter.body()));
            case KpiDefinition kpi ->
                List.of(
                        RowWords.of(kpi.definition()),
                        RowWords.of(kpi.unit()),
                        RowWords.of(kpi.direction()),
                        RowWords.of(kpi.green()),
                        RowWords.of(kpi.amber()),
                        RowWords.of(kpi.safety()),
                        RowWords.of(kpi.services()));
            case NotifiableEventType event -> List.of(RowWords.of(event.told()), RowWords.of(event.preScore()));
            case Standard standard -> List.of(RowWords.of(standard.weight()));
            case Question question -> List.of(standard(question));
        };
    }

    private static String limits(Stage stage) {
        return Words.t(
                "procedure.limits",
                Map.of(
                        "convene", RowWords.limit(stage.convene()),
                        "letter", RowWords.limit(stage.letter()),
                        "plan", RowWords.limit(stage.plan()),
                        "review", RowWords.limit(stage.reviewEvery())));
    }

    private String standard(Question question) {
        return rows.stream()
                .filter(row -> row.kind() == Kind.STANDARD && row.code().equals(question.standard()))
                .findFirst()
                .map(RowWords::name)
                .orElse(question.standard());
    }

    private static Span text(String text) {
        Span span = new Span(text);
        span.getStyle().set("white-space", "pre-line");
        return span;
    }
}
