package cymru.cartref.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Stands where a list has nothing yet: says so, and what to do next. */
public class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    /** @param actions what can be done next: a link or a button, or none */
    public EmptyState(String nothing, String next, Component... actions) {
        addClassName("empty");
        Span line = new Span(nothing);
        line.addClassName("strong");
        add(line, new Paragraph(next));
        add(actions);
    }
}
