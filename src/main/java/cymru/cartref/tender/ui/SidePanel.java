package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.ui.Words;
import java.util.Map;

/** Beside a sheet, or under it where it is narrow: one cell, opened. Escape leads back to the sheet. */
class SidePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2();
    private final Div ways = new Div();

    /** @param open whether the sheet still takes scores */
    SidePanel(String provider, TenderContent.Criterion criterion, boolean open, Runnable back, Runnable next) {
        addClassNames("card", "side");
        setId("cell-panel");
        heading.setText(Words.t(
                "evaluation.cell", Map.of("provider", provider, "criterion", TenderWords.in(criterion.title()))));
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "region").setAttribute("aria-label", heading.getText());
        getElement().addEventListener("keydown", event -> back.run()).setFilter("event.key === 'Escape'");
        Button onward =
                new Button(Words.t(open ? "evaluation.cell.next" : "evaluation.cell.onward"), click -> next.run());
        onward.setId("next-cell");
        Button close = new Button(Words.t("evaluation.cell.back"), click -> back.run());
        close.setId("close-cell");
        close.addThemeVariants(ButtonVariant.TERTIARY);
        ways.add(onward, close);
        ways.addClassName("actions");
        add(heading, ways);
    }

    /** The buttons at the foot. */
    Div ways() {
        return ways;
    }

    /** Puts the keyboard at the panel's head; on a telephone this also brings it into view. */
    void take() {
        heading.getElement().executeJs("this.focus()");
    }
}
