package cymru.cartref.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists what has to be put right on a form, each a way to its field. Hidden while there is nothing. */
public class ErrorSummary extends Div {

    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2();
    private final UnorderedList problems = new UnorderedList();

    public ErrorSummary() {
        addClassNames("notice", "summary", Tone.DANGER.className());
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(heading, problems);
        setVisible(false);
    }

    /**
     * Shows the fields that are marked invalid, with their messages.
     *
     * @return whether there are none
     */
    public boolean check(Component... fields) {
        List<Component> invalid = Stream.of(fields)
                .filter(field -> field instanceof HasValidationProperties validated && validated.isInvalid())
                .toList();
        problems.removeAll();
        invalid.forEach(field -> problems.add(new ListItem(link(field))));
        heading.setText(Words.t("ui.errors", Map.of("count", invalid.size())));
        setVisible(!invalid.isEmpty());
        if (!invalid.isEmpty()) {
            getElement().executeJs("this.focus()");
        }
        return invalid.isEmpty();
    }

    private static Button link(Component field) {
        Button link = new Button(text(field), click -> field.getElement().callJsFunction("focus"));
        link.addThemeVariants(ButtonVariant.TERTIARY);
        return link;
    }

    private static String text(Component field) {
        String label = field instanceof HasLabel labelled && labelled.getLabel() != null ? labelled.getLabel() : "";
        String message = ((HasValidationProperties) field).getErrorMessage();
        return message == null || message.isEmpty()
                ? label
                : Words.t("ui.errors.one", Map.of("field", label, "message", message));
    }
}
