package cymru.cartref.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Four to six key facts side by side, under each other where it is narrow. */
public class FactsStrip extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public FactsStrip() {
        addClassName("facts");
        getElement().setAttribute("aria-label", Words.t("ui.facts"));
    }

    public FactsStrip fact(String name, String value) {
        return fact(name, new Span(value));
    }

    public FactsStrip fact(String name, Component value) {
        Div pair = new Div(new Term(name), new Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }
}
