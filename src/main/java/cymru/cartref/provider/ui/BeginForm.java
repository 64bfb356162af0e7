package cymru.cartref.provider.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.ProviderLimits;
import cymru.cartref.provider.RegistrationDesk;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;

/** For somebody who has signed up alone: begins the registration of the body they work for. */
class BeginForm extends Div {

    private static final long serialVersionUID = 1L;

    BeginForm(RegistrationDesk desk, Runnable begun) {
        setWidthFull();
        TextField name = Fields.line("name", null, ProviderLimits.NAME);
        Select<LegalForm> form = Fields.choice(
                "legalForm",
                List.of(LegalForm.values()),
                each -> Fields.word("form", each),
                LegalForm.CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE);
        Button begin = new Button(Words.t("provider.begin"), click -> {
            if (Deeds.attempt(() -> desk.begin(name.getValue(), form.getValue()), Map.of("name", name))) {
                begun.run();
            }
        });
        begin.setId("provider-begin");
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(Words.t("provider.begin.intro")),
                new Paragraph(Words.t("provider.begin.colleague")),
                new Anchor("lost-organisation", Words.t("provider.begin.lost")),
                name,
                form,
                begin);
    }
}
