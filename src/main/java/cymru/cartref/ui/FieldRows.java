package cymru.cartref.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;

/** Fields of a form in rows: short ones side by side with a gap, one that takes words in a row of its own. */
public final class FieldRows {

    private FieldRows() {}

    /** @param fields in the order of the form */
    public static Component[] of(Component... fields) {
        List<Component> rows = new ArrayList<>();
        Div row = new Div();
        for (Component field : fields) {
            if (field instanceof TextArea || field instanceof TextField) {
                row = finished(row, rows);
                rows.add(field);
            } else {
                row.add(field);
            }
        }
        finished(row, rows);
        return rows.toArray(Component[]::new);
    }

    private static Div finished(Div row, List<Component> rows) {
        if (row.getComponentCount() > 0) {
            row.addClassName("actions");
            rows.add(row);
        }
        return new Div();
    }
}
