package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.ui.Words;

/** A declaration: nothing, or something in words. What it leads to is said before it is sent. */
class InterestFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2_000;

    /** Sends the declaration; answers whether it was taken. */
    interface Send {
        boolean declare(boolean interest, String words);
    }

    private final Button declare;

    /**
     * @param id of the choice; the words and the button have it before theirs
     * @param texts the text key that {@code .none}, {@code .some}, {@code .means} … follow
     */
    InterestFields(String id, String texts, String label, Send send) {
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>(label);
        choice.setId(id);
        choice.setItems(false, true);
        choice.setItemLabelGenerator(interest -> Words.t(texts + (interest ? ".some" : ".none")));
        Paragraph means = new Paragraph(Words.t(texts + ".means"));
        means.setVisible(false);
        TextArea words = new TextArea(Words.t(texts + ".words"));
        words.setId(id + "-words");
        words.setWidthFull();
        words.setMaxLength(LONGEST);
        words.setVisible(false);
        choice.addValueChangeListener(change -> {
            boolean interest = Boolean.TRUE.equals(change.getValue());
            choice.setInvalid(false);
            means.setVisible(interest);
            words.setVisible(interest);
        });
        declare = new Button(Words.t("evaluation.declare"), click -> {
            boolean interest = Boolean.TRUE.equals(choice.getValue());
            choice.setErrorMessage(Words.t("evaluation.declare.choose"));
            choice.setInvalid(choice.isEmpty());
            words.setErrorMessage(Words.t("evaluation.declare.words"));
            words.setInvalid(interest && words.getValue().isBlank());
            if (choice.isInvalid() || words.isInvalid() || !send.declare(interest, interest ? words.getValue() : "")) {
                click.getSource().setEnabled(true);
            }
        });
        declare.setId(id + "-declare");
        declare.setDisableOnClick(true);
        getStyle()
                .set("display", "grid")
                .set("grid-template-columns", "minmax(0, 1fr)")
                .set("justify-items", "start")
                .set("gap", "var(--vaadin-gap-s)");
        setWidthFull();
        add(choice, means, words, declare);
    }

    /** Where it is the one thing to do on the page. */
    InterestFields primary() {
        declare.addThemeVariants(ButtonVariant.PRIMARY);
        return this;
    }
}
