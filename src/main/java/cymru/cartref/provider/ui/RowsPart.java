package cymru.cartref.provider.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of things that are edited one at a time: each row opens its form below the list.
 *
 * @param <T> a row
 */
abstract class RowsPart<T> extends Div {

    private static final long serialVersionUID = 1L;

    private final String family;
    private final boolean editable;
    private final UnorderedList list = new UnorderedList();
    private final Div place = new Div();

    /** @param family of texts and ids: {@code provider.<family>.add}, {@code .none}, {@code .none.next} */
    RowsPart(String family, boolean editable) {
        this.family = family;
        this.editable = editable;
        setWidthFull();
        list.addClassName("files");
        place.setWidthFull();
        place.setId("provider-" + family + "-form");
    }

    abstract String title(T row);

    abstract String details(T row);

    abstract void remove(T row);

    abstract EditForm<?> form(@Nullable T row);

    /** Draws the page again after a change. */
    abstract void changed();

    final void show(List<T> rows) {
        removeAll();
        list.removeAll();
        if (rows.isEmpty()) {
            add(new EmptyState(t("none"), t("none.next")));
        } else {
            add(list);
        }
        for (int i = 0; i < rows.size(); i++) {
            list.add(item(rows.get(i), i));
        }
        if (editable) {
            Button more = new Button(t("add"), click -> open(null));
            more.setId("provider-" + family + "-add");
            add(more, place);
        }
    }

    /** Also for a part that asks for a row at once. */
    final void open(@Nullable T row) {
        place.removeAll();
        EditForm<?> form = form(row);
        Button save = new Button(Words.t("provider.save"), click -> form.save());
        save.setId("provider-" + family + "-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(Words.t("ui.cancel"), click -> place.removeAll());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(save, cancel);
        actions.addClassName("actions");
        H3 heading = new H3(row == null ? t("add") : title(row));
        heading.getElement().setAttribute("tabindex", "-1");
        place.add(heading, form, actions);
        heading.getElement().executeJs("this.focus()");
    }

    private Component item(T row, int number) {
        Span title = new Span(title(row));
        title.addClassName("strong");
        Span details = new Span(details(row));
        details.addClassName("quiet");
        ListItem item = new ListItem(title, details);
        if (editable) {
            Button edit = new Button(Words.t("provider.change"), click -> open(row));
            edit.setId("provider-%s-edit-%d".formatted(family, number));
            edit.setAriaLabel(Words.t("provider.change.named", Map.of("name", title(row))));
            edit.addThemeVariants(ButtonVariant.TERTIARY);
            Button remove = new Button(Words.t("provider.remove"));
            remove.setId("provider-%s-remove-%d".formatted(family, number));
            remove.setAriaLabel(Words.t("provider.remove.named", Map.of("name", title(row))));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(
                    edit,
                    new ConfirmPanel(
                            remove,
                            Words.t("provider.remove.sure", Map.of("name", title(row))),
                            Words.t("provider.remove"),
                            () -> {
                                if (Deeds.attempt(() -> remove(row))) {
                                    changed();
                                }
                            }));
        }
        return item;
    }

    private String t(String key) {
        return Words.t("provider." + family + "." + key);
    }
}
