package cymru.cartref.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;

/** A table to be read, not worked in: few rows, texts that may be long. It scrolls sideways where it is narrow. */
public class PlainTable extends Div {

    private static final long serialVersionUID = 1L;

    private static final String NUMBER = "number";

    private final NativeTable table = new NativeTable();
    private final NativeTableRow head = table.getHead().addRow();
    private final List<Boolean> numbers = new ArrayList<>();

    /** @param label what the table holds, for those who hear it */
    public PlainTable(String label) {
        addClassName("cartref-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        add(table);
    }

    public PlainTable text(String heading) {
        return column(heading, false);
    }

    /** Its cells stand right. */
    public PlainTable number(String heading) {
        return column(heading, true);
    }

    /** @param cells one for each column; the first names the row */
    public PlainTable row(String... cells) {
        HtmlContainer[] row = row(cells.length);
        for (int i = 0; i < cells.length; i++) {
            row[i].setText(cells[i]);
        }
        return this;
    }

    /** @param cells one for each column; the first names the row */
    public PlainTable row(Component... cells) {
        HtmlContainer[] row = row(cells.length);
        for (int i = 0; i < cells.length; i++) {
            row[i].add(cells[i]);
        }
        return this;
    }

    private HtmlContainer[] row(int length) {
        NativeTableRow row = table.getBody().addRow();
        HtmlContainer[] cells = new HtmlContainer[length];
        NativeTableHeaderCell first = row.addHeaderCell();
        first.getElement().setAttribute("scope", "row");
        cells[0] = first;
        for (int i = 1; i < length; i++) {
            cells[i] = row.addDataCell();
            if (numbers.get(i)) {
                cells[i].addClassName(NUMBER);
            }
        }
        return cells;
    }

    private PlainTable column(String heading, boolean number) {
        NativeTableHeaderCell cell = head.addHeaderCell();
        cell.setText(heading);
        cell.getElement().setAttribute("scope", "col");
        if (number) {
            cell.addClassName(NUMBER);
        }
        numbers.add(number);
        return this;
    }
}
