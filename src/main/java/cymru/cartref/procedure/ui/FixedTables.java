package cymru.cartref.procedure.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import cymru.cartref.procedure.BankHoliday;
import cymru.cartref.procedure.BankHoliday.Nation;
import cymru.cartref.procedure.LawDate;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The law's dates and the bank holidays, which come with the portal. */
class FixedTables extends Div {

    private static final long serialVersionUID = 1L;

    FixedTables(List<LawDate> dates, List<BankHoliday> holidays) {
        setWidthFull();
        if (!dates.isEmpty()) {
            add(table(
                    "procedure-law-dates",
                    Words.t("procedure.code.LAW_DATES"),
                    List.of("day", "effect", "certainty", "source"),
                    dates.stream()
                            .map(date -> List.of(
                                    RowWords.day(date.day()),
                                    date.effect().in(Words.language()),
                                    Words.t("procedure.certainty." + date.certainty()),
                                    date.source().in(Words.language())))
                            .toList()));
        }
        Map<Integer, List<BankHoliday>> years = holidays.stream()
                .collect(Collectors.groupingBy(holiday -> holiday.day().getYear(), TreeMap::new, Collectors.toList()));
        years.forEach((year, days) -> add(new Details(year.toString(), year(year, days))));
    }

    private static PlainTable year(int year, List<BankHoliday> days) {
        return table(
                "procedure-bank-holidays-" + year,
                Words.t("procedure.code.BANK_HOLIDAYS"),
                List.of("day", "holiday", "nations"),
                days.stream()
                        .map(holiday -> List.of(
                                RowWords.day(holiday.day()), holiday.name().in(Words.language()), nations(holiday)))
                        .toList());
    }

    private static PlainTable table(String id, String label, List<String> columns, List<List<String>> rows) {
        PlainTable table = new PlainTable(label);
        table.setId(id);
        columns.forEach(column -> table.text(Words.t("procedure.part." + column)));
        rows.forEach(row -> table.row(row.toArray(String[]::new)));
        return table;
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
}
