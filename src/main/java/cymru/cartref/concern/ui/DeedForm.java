package cymru.cartref.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.HashMap;
import java.util.Map;

/** A form that opens in its place: what it does in a sentence, its fields, its deeds. */
class DeedForm extends Details {

    private static final long serialVersionUID = 1L;

    private final transient Runnable done;
    private final transient Map<String, HasElement> fields = new HashMap<>();
    private final Div actions = new Div();

    /** @param id of the form; its parts' ids begin with it */
    DeedForm(String id, String title, Runnable done) {
        super(Words.t(title));
        this.done = done;
        setId(id);
        setWidthFull();
        actions.addClassName("actions");
    }

    DeedForm intro(String text) {
        add(new Paragraph(text));
        return this;
    }

    /** @param name by which a refusal names it */
    <C extends Component> C field(String name, C field) {
        field.setId(getId().orElseThrow() + "-" + name);
        fields.put(name, field);
        add(field);
        return field;
    }

    TextArea words(String name, String label, int most) {
        TextArea words = new TextArea(Words.t(label));
        words.setWidthFull();
        words.setMaxLength(most);
        return field(name, words);
    }

    /** @param name the button's, after the form's id */
    DeedForm deed(String name, String text, Runnable deed) {
        Button button = new Button(Words.t(text), click -> {
            if (Deeds.attempt(deed, fields)) {
                done.run();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        button.setId(getId().orElseThrow() + "-" + name);
        button.setDisableOnClick(true);
        actions.add(button);
        add(actions);
        return this;
    }

    DeedForm quiet() {
        actions.getChildren()
                .reduce((first, last) -> last)
                .map(Button.class::cast)
                .ifPresent(last -> last.addThemeVariants(ButtonVariant.TERTIARY));
        return this;
    }
}
