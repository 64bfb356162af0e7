package cymru.cartref.procedure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import cymru.cartref.procedure.Difference;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a draft changes: each part with what is in force and what would be. */
class DifferenceTable extends Div {

    private static final long serialVersionUID = 1L;

    DifferenceTable(List<Difference> differences, int base) {
        setWidthFull();
        add(new H2(Words.t("procedure.differences", Map.of("number", base))));
        if (differences.isEmpty()) {
            EmptyState empty =
                    new EmptyState(Words.t("procedure.differences.none"), Words.t("procedure.differences.none.next"));
            add(empty);
            return;
        }
        PlainTable table = new PlainTable(Words.t("procedure.differences", Map.of("number", base)))
                .text(Words.t("procedure.column.row"))
                .text(Words.t("procedure.column.part"))
                .text(Words.t("procedure.column.before"))
                .text(Words.t("procedure.column.after"));
        table.setId("differences");
        differences.forEach(difference -> table.row(
                name(difference), part(difference), RowWords.of(difference.before()), RowWords.of(difference.after())));
        add(table);
    }

    private static String name(Difference difference) {
        return difference.kind() == ProcedureRow.Kind.LETTER
                ? Words.t("procedure.letter." + difference.code())
                : difference.title().in(Words.language());
    }

    private static String part(Difference difference) {
        @Nullable String part = difference.part();
        if (part == null) {
            return Words.t(difference.before() == null ? "procedure.difference.added" : "procedure.difference.removed");
        }
        String label = Words.t("procedure.part." + part);
        return difference.language() == null
                ? label
                : Words.t("procedure.in." + difference.language().locale().getLanguage(), Map.of("part", label));
    }
}
