package cymru.cartref.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small charts one under the other on one time axis, and the same in figures as a table that can be opened. */
public class TrendBand extends Div {

    private static final long serialVersionUID = 1L;

    /** How a row is drawn. */
    public enum Kind {
        LINE,
        BAR,
        /** A state that holds until the next one. */
        STEP
    }

    /**
     * @param values one for each moment of the axis; null where there is none
     * @param levels words for 1, 2, 3 … where the values are states; empty where they are counts
     */
    public record Series(String name, Kind kind, List<@Nullable Integer> values, List<String> levels)
            implements Serializable {

        public Series {
            values = new ArrayList<>(values);
            levels = List.copyOf(levels);
        }

        String word(int moment) {
            Integer value = values.get(moment);
            if (value == null || (!levels.isEmpty() && value == 0)) {
                return "–";
            }
            return levels.isEmpty() ? value.toString() : levels.get(value - 1);
        }
    }

    @Tag("trend-band")
    @NpmPackage(value = "echarts", version = "6.1.0")
    @JsModule("./trend-band.ts")
    private static class Band extends Component implements HasSize {

        private static final long serialVersionUID = 1L;
    }

    /** As the component of the browser takes a row. */
    private record Drawn(String name, String kind, List<@Nullable Integer> values, List<String> levels) {}

    /**
     * @param label what is drawn, for those who hear it
     * @param axis the moments, in the reader's language
     * @param axisName heading of the table's first column
     */
    public TrendBand(String label, String axisName, List<String> axis, List<Series> series) {
        Band band = new Band();
        band.setWidthFull();
        band.getElement().setProperty("label", Words.t("ui.trend.label", Map.of("what", label)));
        band.getElement().setPropertyList("axis", axis);
        band.getElement()
                .setPropertyList(
                        "series",
                        series.stream()
                                .map(row -> new Drawn(
                                        row.name(),
                                        row.kind().name().toLowerCase(Locale.ROOT),
                                        row.values(),
                                        row.levels()))
                                .toList());
        PlainTable table = new PlainTable(label).text(axisName);
        series.forEach(row -> {
            if (row.levels().isEmpty()) {
                table.number(row.name());
            } else {
                table.text(row.name());
            }
        });
        for (int i = axis.size() - 1; i >= 0; i--) {
            int moment = i;
            List<String> cells = new ArrayList<>(List.of(axis.get(i)));
            series.forEach(row -> cells.add(row.word(moment)));
            table.row(cells.toArray(String[]::new));
        }
        add(band, new Details(Words.t("ui.trend.table"), table));
        setWidthFull();
    }
}
