package cymru.cartref.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
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

    public PlainTable row(String... cells) {
        Component[] spans = new Component[cells.length];
        for (int i = 0; i < cells.length; i++) {
            spans[i] = new Span(cells[i]);
        }
        return row(spans);
    }

    /** @param cells one for each column; the first names the row */
    public PlainTable row(Component... cells) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell first = row.addHeaderCell();
        first.getElement().setAttribute("scope", "row");
        first.add(cells[0]);
        for (int i = 1; i < cells.length; i++) {
            NativeTableCell cell = row.addDataCell();
            cell.add(cells[i]);
            if (numbers.get(i)) {
                cell.addClassName(NUMBER);
            }
        }
        return this;
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
