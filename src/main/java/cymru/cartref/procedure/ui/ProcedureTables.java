package cymru.cartref.procedure.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import cymru.cartref.procedure.BankHoliday;
import cymru.cartref.procedure.BankHoliday.Nation;
import cymru.cartref.procedure.LawDate;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureOverview;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.ProcedureVersion;
import cymru.cartref.procedure.SettingValue;
import cymru.cartref.shared.WorkingDays.FirstDay;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of the procedure page; plain HTML tables that scroll sideways on a narrow screen. */
class ProcedureTables extends Div {

    private static final long serialVersionUID = 1L;

    ProcedureTables(ProcedureOverview overview) {
        setWidthFull();
        overview.procedures().forEach(this::addSettings);
        addLawDates(overview.lawVersion(), overview.lawDates());
        addHolidays(overview.holidayVersion(), overview.holidays());
    }

    private void addSettings(ProcedureSettings settings) {
        addHeading(settings.version());
        add(table(
                settings.version().procedure(),
                settings.version().procedure().name(),
                List.of("setting", "value", "first-day", "certainty", "source"),
                settings.values().stream()
                        .map(value -> List.of(
                                value.label().in(Words.language()),
                                value(value),
                                firstDay(value.firstDay()),
                                Words.t("procedure.certainty." + value.certainty()),
                                value.source().in(Words.language())))
                        .toList()));
    }

    private void addLawDates(ProcedureVersion version, List<LawDate> dates) {
        addHeading(version);
        add(table(
                version.procedure(),
                version.procedure().name(),
                List.of("day", "effect", "certainty", "source"),
                dates.stream()
                        .map(date -> List.of(
                                day(date.day()),
                                date.effect().in(Words.language()),
                                Words.t("procedure.certainty." + date.certainty()),
                                date.source().in(Words.language())))
                        .toList()));
    }

    private void addHolidays(ProcedureVersion version, List<BankHoliday> holidays) {
        addHeading(version);
        Map<Integer, List<BankHoliday>> years = holidays.stream()
                .collect(Collectors.groupingBy(holiday -> holiday.day().getYear(), TreeMap::new, Collectors.toList()));
        years.forEach((year, days) -> add(new Details(
                year.toString(),
                table(
                        version.procedure(),
                        version.procedure() + "-" + year,
                        List.of("day", "holiday", "nations"),
                        days.stream()
                                .map(holiday -> List.of(
                                        day(holiday.day()), holiday.name().in(Words.language()), nations(holiday)))
                                .toList()))));
    }

    private void addHeading(ProcedureVersion version) {
        add(
                new H2(Words.t("procedure.code." + version.procedure())),
                new Paragraph(
                        Words.t("procedure.version", Map.of("number", version.number(), "from", version.validFrom()))),
                new Paragraph(version.note().in(Words.language())));
    }

    private static PlainTable table(ProcedureCode of, String id, List<String> columns, List<List<String>> rows) {
        PlainTable table = new PlainTable(Words.t("procedure.code." + of));
        table.setId("procedure-" + id.toLowerCase(Locale.ROOT));
        columns.forEach(column -> table.text(Words.t("procedure.column." + column)));
        rows.forEach(row -> table.row(row.toArray(String[]::new)));
        return table;
    }

    private static String value(SettingValue value) {
        return switch (value.setting().kind()) {
            case TIME_LIMIT ->
                Words.t("procedure.unit." + value.unit(), Map.of("length", Integer.parseInt(value.value())));
            case NUMBER -> Words.t("procedure.number", Map.of("number", new BigDecimal(value.value())));
            case DATE -> day(LocalDate.parse(value.value()));
            case TEXT -> value.value();
        };
    }

    private static String firstDay(@Nullable FirstDay firstDay) {
        return Words.t("procedure.first-day." + (firstDay == null ? "NONE" : firstDay.name()));
    }

    private static String nations(BankHoliday holiday) {
        if (holiday.nations().size() == Nation.values().length) {
            return Words.t("procedure.nation.ALL");
        }
        return Arrays.stream(Nation.values())
                .filter(holiday.nations()::contains)
                .map(nation -> Words.t("procedure.nation." + nation))
                .collect(Collectors.joining(", "));
    }

    private static String day(LocalDate day) {
        return Words.t("procedure.day", Map.of("day", day));
    }
}
