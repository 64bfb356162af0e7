package cymru.cartref.contract.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.contract.domain.LifePolicy;
import cymru.cartref.contract.life.AmendmentState;
import cymru.cartref.contract.life.LifePage;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.FieldRows;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a contract's life is named on a page, and the pieces that its forms share. */
final class LifeWords {

    private LifeWords() {}

    static StatusBadge badge(LifePage page) {
        Tone tone = switch (page.state()) {
            case OPEN_ENDED, RUNNING -> Tone.GOOD;
            case TO_DECIDE -> Tone.WARNING;
            case DECIDED -> Tone.ACTIVE;
            case OVER -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Words.t("life.state." + page.state()));
    }

    static StatusBadge badge(AmendmentState state) {
        Tone tone = switch (state) {
            case OFFERED, SIGNED_BY_PROVIDER -> Tone.ACTIVE;
            case IN_FORCE -> Tone.GOOD;
            case DECLINED, WITHDRAWN -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Words.t("life.amendment.state." + state));
    }

    static BigDecimalField pounds(String id, String label, @Nullable BigDecimal value) {
        BigDecimalField field = new BigDecimalField(Words.t(label));
        field.setId(id);
        field.setLocale(Words.language().locale());
        field.setPrefixComponent(new Div("£"));
        if (value != null) {
            field.setValue(value);
        }
        return field;
    }

    static TextArea reason(String id) {
        TextArea reason = new TextArea(Words.t("life.reason.words"));
        reason.setId(id);
        reason.setMaxLength(LifePolicy.REASON_LENGTH);
        reason.setWidthFull();
        return reason;
    }

    /** A form that opens in its place. @param fields in their order; {@code named} by the refusal's field name */
    static Details form(
            String id, Map<String, ? extends HasElement> named, Runnable deed, Runnable done, Component... fields) {
        Details form = new Details(Words.t("life." + id + ".title"));
        form.setId(id);
        form.setWidthFull();
        form.add(new Paragraph(Words.t("life." + id + ".intro")));
        form.add(FieldRows.of(fields));
        form.add(button(id, named, deed, done));
        return form;
    }

    static Div button(String id, Map<String, ? extends HasElement> named, Runnable deed, Runnable done) {
        Button button = new Button(Words.t("life." + id + ".do"), click -> {
            if (Deeds.attempt(deed, named)) {
                done.run();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        button.setId(id + "-do");
        button.setDisableOnClick(true);
        Div actions = new Div(button);
        actions.addClassName("actions");
        return actions;
    }
}
