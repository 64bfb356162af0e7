package cymru.cartref.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.ValueProvider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Lists in one manner: the first column is the way in, numbers stand right, times show their zone. */
public final class Grids {

    private Grids() {}

    /**
     * As high as its rows; one that {@link LazyList} feeds scrolls.
     *
     * @param label what the list holds, for those who hear it
     */
    public static <T> Grid<T> of(String label) {
        Grid<T> grid = new Grid<>();
        grid.setAriaLabel(label);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        return grid;
    }

    public static <T> Grid.Column<T> text(Grid<T> grid, String heading, ValueProvider<T, @Nullable String> text) {
        return grid.addColumn(row -> {
                    String value = text.apply(row);
                    return value == null ? "" : value;
                })
                .setHeader(heading)
                .setAutoWidth(true);
    }

    /** @param path of the row's page, without a leading slash */
    public static <T> Grid.Column<T> link(
            Grid<T> grid, String heading, ValueProvider<T, String> text, ValueProvider<T, String> path) {
        return grid.addComponentColumn(row -> new Anchor(path.apply(row), text.apply(row)))
                .setHeader(heading)
                .setAutoWidth(true);
    }

    public static <T> Grid.Column<T> number(Grid<T> grid, String heading, ValueProvider<T, String> number) {
        return grid.addColumn(number::apply)
                .setHeader(heading)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    public static <T> Grid.Column<T> time(Grid<T> grid, String heading, ValueProvider<T, @Nullable Instant> time) {
        return text(grid, heading, row -> {
            Instant instant = time.apply(row);
            return instant == null ? null : Words.time(instant);
        });
    }

    public static <T> Grid.Column<T> status(Grid<T> grid, String heading, ValueProvider<T, StatusBadge> badge) {
        return grid.addComponentColumn(badge)
                .setHeader(heading)
                .setWidth("12rem")
                .setFlexGrow(0);
    }
}
