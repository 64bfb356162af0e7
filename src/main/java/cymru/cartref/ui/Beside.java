package cymru.cartref.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A list, and beside it, or under it where it is narrow, one form at a time. Escape closes the form. */
public class Beside extends Div {

    private static final long serialVersionUID = 1L;

    private final Div panel = new Div();

    public Beside(Component list) {
        addClassName("sheets");
        setWidthFull();
        Div frame = new Div(list);
        panel.addClassNames("card", "side");
        panel.setId("panel");
        panel.getElement().setAttribute("role", "region");
        panel.getElement().addEventListener("keydown", event -> close()).setFilter("event.key === 'Escape'");
        panel.setVisible(false);
        add(frame, panel);
    }

    /**
     * Opens a form in place of an earlier one and moves the keyboard to it.
     *
     * @param deed the form's button; the way back is added
     */
    public void open(String title, Button deed, Component... parts) {
        H2 heading = new H2(title);
        heading.getElement().setAttribute("tabindex", "-1");
        Button cancel = new Button(Words.t("ui.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div ways = new Div(deed, cancel);
        ways.addClassName("actions");
        panel.removeAll();
        panel.add(heading);
        panel.add(parts);
        panel.add(ways);
        panel.getElement().setAttribute("aria-label", title);
        panel.setVisible(true);
        heading.getElement().executeJs("this.focus()");
    }

    public void close() {
        panel.removeAll();
        panel.setVisible(false);
    }
}
