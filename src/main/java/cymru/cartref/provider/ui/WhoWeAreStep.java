package cymru.cartref.provider.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.provider.Edited;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.provider.ProviderLimits;
import cymru.cartref.provider.RegistrationStep;
import cymru.cartref.provider.RegistrationView;
import cymru.cartref.provider.WhoWeAre;
import cymru.cartref.provider.domain.OrganisationNumbers;
import cymru.cartref.ui.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** First step: the body, its numbers, how to reach it, and its group. */
class WhoWeAreStep extends Div {

    private static final long serialVersionUID = 1L;

    WhoWeAreStep(StepContext context) {
        setWidthFull();
        Body body = new Body(context);
        add(body);
        if (context.editable()) {
            Button save = new Button(Words.t("provider.save-and-next"), click -> body.save());
            save.setId("provider-save");
            save.addThemeVariants(ButtonVariant.PRIMARY);
            add(save);
        }
        if (context.file().who().form().inGroup()) {
            add(new GroupPart(context));
        }
    }

    /** The form of the body itself. */
    private static final class Body extends EditForm<WhoWeAre> {

        private static final long serialVersionUID = 1L;

        private final transient StepContext context;
        private long version;
        private final Select<LegalForm> legalForm;
        private final TextField name;
        private final TextField tradingName;
        private final TextField welshName;
        private final Map<NumberKind, TextField> numbers = new EnumMap<>(NumberKind.class);
        private final TextField registeredOffice;
        private final TextField principalOffice;
        private final TextField email;
        private final TextField phone;
        private final TextField website;
        private final Checkbox inGroup;
        private final TextField groupName;

        Body(StepContext context) {
            this.context = context;
            this.version = context.file().version();
            WhoWeAre who = context.file().who().form();
            name = field("name", Fields.line("name", who.name(), ProviderLimits.NAME));
            welshName = field("welshName", Fields.line("welshName", who.welshName(), ProviderLimits.NAME));
            tradingName = field("tradingName", Fields.line("tradingName", who.tradingName(), ProviderLimits.NAME));
            legalForm = field(
                    "legalForm",
                    Fields.choice(
                            "legalForm",
                            List.of(LegalForm.values()),
                            form -> Fields.word("form", form),
                            who.legalForm()));
            for (NumberKind kind : NumberKind.values()) {
                TextField number = field(
                        kind.name(),
                        Fields.line("number." + kind.name(), who.numbers().get(kind), ProviderLimits.NUMBER));
                numbers.put(kind, number);
            }
            registeredOffice = field(
                    "registeredOffice",
                    Fields.line("registeredOffice", who.registeredOffice(), ProviderLimits.ADDRESS));
            principalOffice = field(
                    "principalOffice", Fields.line("principalOffice", who.principalOffice(), ProviderLimits.ADDRESS));
            email = field("email", Fields.line("email", who.email(), ProviderLimits.EMAIL));
            phone = field("phone", Fields.line("phone", who.phone(), ProviderLimits.PHONE));
            website = field("website", Fields.line("website", who.website(), ProviderLimits.WEBSITE));
            inGroup = field("inGroup", new Checkbox(Fields.label("inGroup"), who.inGroup()));
            inGroup.setId(Fields.id("inGroup"));
            groupName = field("groupName", Fields.line("groupName", who.groupName(), ProviderLimits.NAME));
            legalForm.addValueChangeListener(change -> showWhatFits());
            inGroup.addValueChangeListener(change -> showWhatFits());
            showWhatFits();
            if (!context.editable()) {
                readOnly();
            }
        }

        /** A number that is there is always shown, so that it can be taken away. */
        private void showWhatFits() {
            numbers.forEach((kind, field) -> field.setVisible(
                    OrganisationNumbers.possible(legalForm.getValue()).contains(kind) || !field.isEmpty()));
            groupName.setVisible(inGroup.getValue());
        }

        /** While it is a draft: a registered body's change may ask for re-vetting, so it is meant. */
        @Override
        boolean keepsAsTyped() {
            return context.writing();
        }

        @Override
        WhoWeAre typed() {
            Map<NumberKind, String> typed = new EnumMap<>(NumberKind.class);
            numbers.forEach((kind, field) -> typed.put(kind, field.getValue()));
            return new WhoWeAre(
                    legalForm.getValue(),
                    name.getValue(),
                    tradingName.getValue(),
                    welshName.getValue(),
                    registeredOffice.getValue(),
                    principalOffice.getValue(),
                    email.getValue(),
                    phone.getValue(),
                    website.getValue(),
                    inGroup.getValue(),
                    groupName.getValue(),
                    typed);
        }

        @Override
        void send(WhoWeAre form) {
            context.desks().profile().saveWhoWeAre(version, form);
        }

        @Override
        Optional<Edited<WhoWeAre>> reread() {
            RegistrationView now = context.now().get();
            version = now.version();
            return Optional.of(now.who());
        }

        @Override
        void rebase(Optional<WhoWeAre> current) {
            showWhatFits();
        }

        @Override
        Map<String, String> shown(WhoWeAre who) {
            Map<String, String> shown = new LinkedHashMap<>();
            shown.put(Fields.label("name"), who.name());
            shown.put(Fields.label("welshName"), Objects.requireNonNullElse(who.welshName(), ""));
            shown.put(Fields.label("tradingName"), Objects.requireNonNullElse(who.tradingName(), ""));
            shown.put(Fields.label("legalForm"), Fields.word("form", who.legalForm()));
            for (NumberKind kind : NumberKind.values()) {
                shown.put(Fields.label("number." + kind.name()), who.numbers().getOrDefault(kind, ""));
            }
            shown.put(Fields.label("registeredOffice"), Objects.requireNonNullElse(who.registeredOffice(), ""));
            shown.put(Fields.label("principalOffice"), Objects.requireNonNullElse(who.principalOffice(), ""));
            shown.put(Fields.label("email"), Objects.requireNonNullElse(who.email(), ""));
            shown.put(Fields.label("phone"), Objects.requireNonNullElse(who.phone(), ""));
            shown.put(Fields.label("website"), Objects.requireNonNullElse(who.website(), ""));
            shown.put(Fields.label("groupName"), Objects.requireNonNullElse(who.groupName(), ""));
            return shown;
        }

        /** Whoever has just said that there is a group, stays to name the parent. */
        @Override
        void done() {
            boolean nameTheParent =
                    inGroup.getValue() && !context.file().who().form().inGroup();
            context.open()
                    .accept(
                            nameTheParent
                                    ? RegistrationStep.WHO_WE_ARE
                                    : StepContext.after(RegistrationStep.WHO_WE_ARE));
        }
    }
}
