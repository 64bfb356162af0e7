package cymru.cartref.provider.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import cymru.cartref.provider.MissingItem;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.RegistrationStep;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.Objects;

/** Last step: what is missing, each a way to its step; then sending, and what can be done once it is sent or decided. */
class CheckAndSendStep extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StepContext context;

    /** @param administrator whether the reader may send, take back and apply again */
    CheckAndSendStep(StepContext context, boolean administrator) {
        this.context = context;
        setWidthFull();
        add(new Paragraph(Words.t("provider.check." + context.file().status().name())));
        if (context.file().refusedBecause() != null) {
            add(reasons(context.file().refusedBecause()));
        }
        if (!context.file().missing().isEmpty()) {
            add(missing());
        }
        if (administrator) {
            add(action());
        }
    }

    private static Div reasons(String reasons) {
        Paragraph text = new Paragraph(reasons);
        text.getStyle().set("white-space", "pre-wrap");
        return new Div(new H3(Words.t("provider.check.reasons")), text);
    }

    private Div missing() {
        UnorderedList list = new UnorderedList();
        list.setId("provider-missing");
        context.file()
                .missing()
                .forEach(item -> list.add(new ListItem(new Anchor(RegistrationPage.path(item.step()), words(item)))));
        return new Div(
                new H3(Words.t(
                        "provider.check.missing",
                        Map.of("count", context.file().missing().size()))),
                list);
    }

    /** One thing that is missing, in words. */
    static String words(MissingItem item) {
        String detail = switch (item.what()) {
            case NUMBER -> Fields.label("number." + item.detail());
            case EVIDENCE -> Words.t("provider.evidence." + item.detail());
            case DECLARATION -> Words.t("provider.declaration." + item.detail());
            default -> item.detail();
        };
        return Words.t("provider.missing." + item.what().name(), Map.of("detail", detail));
    }

    private Component action() {
        return switch (context.file().status()) {
            case APPLIED ->
                button(
                        "submit",
                        context.desks().registration()::submit,
                        context.file().missing().isEmpty());
            case VETTING -> sure("withdraw", context.desks().registration()::withdraw);
            case REFUSED, LEFT -> button("apply-again", context.desks().registration()::applyAgain, true);
            case REGISTERED -> new Anchor("organisation", Words.t("provider.check.to-organisation"));
        };
    }

    private Button button(String deed, Runnable run, boolean ready) {
        Button button = new Button(Words.t("provider." + deed), click -> attempt(run));
        button.setId("provider-" + deed);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.setEnabled(ready);
        return button;
    }

    private ConfirmPanel sure(String deed, Runnable run) {
        Button opener = new Button(Words.t("provider." + deed));
        opener.setId("provider-" + deed);
        return new ConfirmPanel(
                opener, Words.t("provider." + deed + ".sure"), Words.t("provider." + deed), () -> attempt(run));
    }

    private void attempt(Runnable run) {
        ProviderStatus before = context.file().status();
        Deeds.attempt(run);
        ProviderStatus after = Objects.requireNonNull(context.now().get()).status();
        context.open()
                .accept(
                        before == ProviderStatus.APPLIED || after == before
                                ? RegistrationStep.CHECK_AND_SEND
                                : RegistrationStep.WHO_WE_ARE);
    }
}
