package cymru.cartref.tender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.ui.SavedMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The sheets of all lots under each other, and beside them the cell that is open. */
class SheetStack extends Div {

    private static final long serialVersionUID = 1L;

    /** What is known of a cell without its scores. */
    private record Cell(String provider, TenderContent.Criterion criterion, SheetTable table) {}

    private final String tender;
    private final transient SheetTable.Hand hand;
    private final Div sheets = new Div();
    private final transient Map<SheetTable.Place, Cell> cells = new LinkedHashMap<>();
    private final SavedMark saved = new SavedMark();
    private SheetTable.@Nullable Place shown;
    private @Nullable SidePanel panel;

    SheetStack(String tender, Consumer<SheetTable.Place> open, ObjIntConsumer<SheetTable.Place> digit) {
        this.tender = tender;
        hand = new SheetTable.Hand() {
            @Override
            public void open(SheetTable.Place place) {
                open.accept(place);
            }

            @Override
            public void digit(SheetTable.Place place, int typed) {
                digit.accept(place, typed);
            }
        };
        addClassName("sheets");
        sheets.setWidthFull();
        sheets.add(saved);
        add(sheets);
    }

    /** A lot without bids has no sheet. */
    void lot(int number, Bilingual title, List<TenderContent.Criterion> criteria, List<SheetTable.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        SheetTable table = new SheetTable(tender, number, criteria, rows, hand);
        for (SheetTable.Row row : rows) {
            for (TenderContent.Criterion criterion : criteria) {
                cells.put(
                        new SheetTable.Place(row.bid(), Objects.requireNonNull(criterion.id())),
                        new Cell(row.provider(), criterion, table));
            }
        }
        sheets.add(new H2(EvaluationWords.lot(number, title)), table);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    String provider(SheetTable.Place place) {
        return cell(place).provider();
    }

    TenderContent.Criterion criterion(SheetTable.Place place) {
        return cell(place).criterion();
    }

    void draw(SheetTable.Place place, String said, Component... content) {
        cell(place).table().show(place, said, content);
    }

    /** Stands in the open panel, else over the sheets. */
    SavedMark saved() {
        return saved;
    }

    SheetTable.@Nullable Place shown() {
        return shown;
    }

    void beside(SheetTable.Place place, SidePanel next) {
        close();
        shown = place;
        panel = next;
        next.ways().add(saved);
        cell(place).table().open(place, true);
        add(next);
        next.take();
    }

    /** Closes the panel and puts the keyboard back at its cell. */
    void back() {
        SheetTable.Place place = shown;
        close();
        if (place != null) {
            cell(place).table().focus(place);
        }
    }

    /** Opens the next wanted cell after this one, from the top again where there is none below; else simply the next. */
    void next(SheetTable.Place after, Predicate<SheetTable.Place> wanted) {
        List<SheetTable.Place> all = new ArrayList<>(cells.keySet());
        int at = all.indexOf(after) + 1;
        List<SheetTable.Place> order = new ArrayList<>(all.subList(at, all.size()));
        order.addAll(all.subList(0, at - 1));
        SheetTable.Place next =
                order.stream().filter(wanted).findFirst().orElse(order.isEmpty() ? after : order.getFirst());
        hand.open(next);
    }

    private void close() {
        if (shown != null) {
            cell(shown).table().open(shown, false);
        }
        if (panel != null) {
            remove(panel);
        }
        shown = null;
        panel = null;
        sheets.addComponentAsFirst(saved);
    }

    private Cell cell(SheetTable.Place place) {
        return Objects.requireNonNull(cells.get(place));
    }
}
