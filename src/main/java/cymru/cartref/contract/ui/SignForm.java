package cymru.cartref.contract.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.contract.ShownContract;
import cymru.cartref.contract.SignContract;
import cymru.cartref.contract.domain.SigningPolicy;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.Map;

/** Signs the words that stand on the page, in the language they stand in. */
class SignForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph which = new Paragraph();
    private final TextField capacity = new TextField(Words.t("contract.sign.capacity"));
    private final Checkbox confirmed = new Checkbox(Words.t("contract.sign.confirmed"));
    private final Button sign = new Button(Words.t("contract.sign"));

    SignForm(String reference, Side side, TextPart text, Runnable signed) {
        setId("sign-form");
        setWidthFull();
        capacity.setId("capacity");
        capacity.setMaxLength(SigningPolicy.CAPACITY_LENGTH);
        capacity.setWidthFull();
        capacity.setMaxWidth("30rem");
        capacity.setHelperText(Words.t("contract.sign.capacity.help"));
        capacity.setRequiredIndicatorVisible(true);
        confirmed.setId("confirmed");
        sign.setId("sign");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setDisableOnClick(true);
        sign.addClickListener(click -> {
            ShownContract shown = text.shown();
            SignContract command =
                    new SignContract(shown.language(), shown.sha256(), capacity.getValue(), confirmed.getValue());
            if (Deeds.attempt(
                    () -> side.sign(reference, command), Map.of("capacity", capacity, "confirmed", confirmed))) {
                signed.run();
            } else {
                sign.setEnabled(true);
            }
        });
        Button read = new Button(Words.t("contract.sign.read"), click -> text.take());
        read.setId("go-to-text");
        read.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(sign, read);
        actions.addClassName("actions");
        add(new Paragraph(Words.t("contract.sign.intro")), capacity, confirmed, which, actions);
        text.whenOther(() -> name(text));
        name(text);
    }

    private void name(TextPart text) {
        which.setText(Words.t("contract.sign.which." + text.shown().language()));
    }
}
