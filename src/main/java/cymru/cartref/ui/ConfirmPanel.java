package cymru.cartref.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks before something that cannot be taken back: the question opens in place of its button, no window over the page.
 */
public class ConfirmPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Button opener;
    private final Div question = new Div();
    private final Button confirm;

    /**
     * @param opener what the reader presses first
     * @param text what will happen and what it means
     * @param yes the deed's own verb, never just "yes"
     */
    public ConfirmPanel(Button opener, String text, String yes, Runnable deed) {
        this.opener = opener;
        addClassName("confirm");
        confirm = new Button(yes, click -> {
            close();
            deed.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        opener.getId().ifPresent(id -> confirm.setId(id + "-confirm"));
        Button cancel = new Button(Words.t("ui.cancel"), click -> {
            close();
            opener.focus();
        });
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(confirm, cancel);
        buttons.addClassName("actions");
        question.addClassName("question");
        question.getElement().setAttribute("role", "group").setAttribute("aria-label", text);
        question.add(new Paragraph(text), buttons);
        question.setVisible(false);
        opener.addClickListener(click -> open());
        add(opener, question);
    }

    private void open() {
        confirm.setEnabled(true);
        opener.setVisible(false);
        question.setVisible(true);
        confirm.focus();
    }

    private void close() {
        question.setVisible(false);
        opener.setVisible(true);
    }
}
