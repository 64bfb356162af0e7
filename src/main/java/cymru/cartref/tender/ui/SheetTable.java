package cymru.cartref.tender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One lot's sheet: bids down, quality criteria across. It moves like a sheet: arrow keys between cells, Enter opens one,
 * a digit is handed over. Only one cell is on the way of the Tab key.
 */
class SheetTable extends Div {

    private static final long serialVersionUID = 1L;

    private static final String KEYS = """
            const cells = () => [...this.querySelectorAll('td button')];
            this.addEventListener('focusin', event => cells().includes(event.target)
              && cells().forEach(cell => cell.tabIndex = cell === event.target ? 0 : -1));
            this.addEventListener('keydown', event => {
              const step = {ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1]}[event.key];
              const cell = event.target.closest('td');
              if (step && cell) {
                event.preventDefault();
                const row = cell.parentElement.parentElement.rows[cell.parentElement.sectionRowIndex + step[0]];
                row?.cells[cell.cellIndex + step[1]]?.querySelector('button')?.focus();
              }
            });""";

    private static final String DIGIT = "/^[0-9]$/.test(event.key) && event.target.tagName === 'BUTTON'"
            + " && !event.ctrlKey && !event.altKey && !event.metaKey";

    /** A cell: one bid and one criterion. */
    record Place(String bid, long criterion) {}

    record Row(String bid, String provider) {}

    /** What is done in the sheet. */
    interface Hand {

        void open(Place place);

        void digit(Place place, int digit);
    }

    private final transient Hand hand;
    private final Map<Place, NativeButton> cells = new LinkedHashMap<>();
    private final Map<String, Place> ids = new LinkedHashMap<>();

    SheetTable(String tender, int lot, List<TenderContent.Criterion> criteria, List<Row> rows, Hand hand) {
        this.hand = hand;
        NativeTable table = new NativeTable();
        table.setId("sheet-" + lot);
        table.getElement()
                .setAttribute("role", "grid")
                .setAttribute("aria-label", Words.t("evaluation.sheet", Map.of("lot", lot)));
        NativeTableRow head = table.getHead().addRow();
        heading(head, "col").setText(Words.t("evaluation.bidder"));
        for (TenderContent.Criterion criterion : criteria) {
            Span weight = new Span(TenderWords.percent(criterion.weight()));
            weight.addClassName("quiet");
            heading(head, "col").add(new Span(TenderWords.in(criterion.title())), weight);
        }
        for (Row row : rows) {
            NativeTableRow line = table.getBody().addRow();
            heading(line, "row").add(new Anchor("tenders/%s/bids/%s".formatted(tender, row.bid()), row.provider()));
            int number = 0;
            for (TenderContent.Criterion criterion : criteria) {
                line.addDataCell().add(cell(new Place(row.bid(), Objects.requireNonNull(criterion.id())), ++number));
            }
        }
        table.getElement().executeJs(KEYS);
        table.getElement()
                .addEventListener("keydown", event -> {
                    Place place =
                            ids.get(event.getEventData().get("event.target.id").asString());
                    if (place != null) {
                        hand.digit(
                                place,
                                Integer.parseInt(
                                        event.getEventData().get("event.key").asString()));
                    }
                })
                .setFilter(DIGIT)
                .addEventData("event.key")
                .addEventData("event.target.id");
        addClassNames("cartref-table", "sheet");
        add(table);
    }

    private static NativeTableHeaderCell heading(NativeTableRow row, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeButton cell(Place place, int number) {
        NativeButton cell = new NativeButton();
        cell.addClickListener(click -> hand.open(place));
        cell.setId("cell-%s-%d".formatted(place.bid(), number));
        cell.getElement().setAttribute("tabindex", cells.isEmpty() ? "0" : "-1");
        ids.put("cell-%s-%d".formatted(place.bid(), number), place);
        cells.put(place, cell);
        return cell;
    }

    /** @param said the cell in words, for those who hear it */
    void show(Place place, String said, Component... content) {
        NativeButton cell = Objects.requireNonNull(cells.get(place));
        cell.removeAll();
        cell.add(content);
        cell.getElement().setAttribute("aria-label", said);
    }

    /** Marks the cell that is open beside the sheet. */
    void open(Place place, boolean open) {
        Objects.requireNonNull(cells.get(place)).getElement().setAttribute("aria-current", String.valueOf(open));
    }

    void focus(Place place) {
        NativeButton cell = cells.get(place);
        if (cell != null) {
            cell.focus();
        }
    }
}
