package cymru.cartref.provider.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.provider.EvidenceLine;
import cymru.cartref.provider.ProviderDesk;
import cymru.cartref.provider.ProviderLimits;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.RegistrationDesk;
import cymru.cartref.provider.RegistrationStep;
import cymru.cartref.provider.RegistrationView;
import cymru.cartref.provider.ServiceLine;
import cymru.cartref.provider.ServicesDesk;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A provider's own page: how it stands, free places, papers, and the way to change what it told. */
@Route("organisation")
@Menu(title = "provider.organisation.menu", order = 21, icon = "vaadin:building")
@RolesAllowed({"PROVIDER_ADMINISTRATOR", "BID_WRITER", "AUTHORISED_SIGNATORY", "RESPONSIBLE_INDIVIDUAL"})
public class OrganisationPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient RegistrationDesk registration;
    private final transient ServicesDesk services;
    private final transient ProviderDesk providers;
    private final transient CurrentActor actors;

    public OrganisationPage(
            RegistrationDesk registration, ServicesDesk services, ProviderDesk providers, CurrentActor actors) {
        super("provider.organisation.title");
        this.registration = registration;
        this.services = services;
        this.providers = providers;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        heading().clearActions();
        Optional<RegistrationView> found = registration.mine();
        if (found.isEmpty()) {
            add(new EmptyState(
                    Words.t("provider.organisation.none"),
                    Words.t("provider.organisation.none.next"),
                    new Anchor("registration", Words.t("provider.begin"))));
            return;
        }
        RegistrationView file = found.get();
        boolean administrator = actors.get().holds(Role.PROVIDER_ADMINISTRATOR);
        title(name(file));
        heading().badge(ProviderBadges.of(file.status(), file.vetting()));
        add(facts(file));
        if (file.status() == ProviderStatus.APPLIED || file.status() == ProviderStatus.REFUSED) {
            add(new EmptyState(
                    Words.t("provider.organisation.unfinished"),
                    Words.t("provider.organisation.unfinished.next"),
                    new Anchor("registration", Words.t("provider.registration.title"))));
        }
        add(new H2(Words.t("provider.organisation.services")), servicesPart(file, administrator));
        add(new H2(Words.t("provider.organisation.papers")), papersPart(file));
        add(new H2(Words.t("provider.organisation.change")), ways());
        if (administrator && file.status() == ProviderStatus.REGISTERED) {
            add(leaving());
        }
    }

    private static String name(RegistrationView file) {
        return ProviderNames.of(file.who().form());
    }

    private static FactsStrip facts(RegistrationView file) {
        return new FactsStrip()
                .fact(Words.t("provider.fact.reference"), file.reference())
                .fact(
                        Words.t("provider.fact.form"),
                        Fields.word("form", file.who().form().legalForm()))
                .fact(
                        Words.t("provider.fact.referrals"),
                        Fields.word("referrals", file.referrals().status()))
                .fact(
                        Words.t("provider.fact.services"),
                        Integer.toString(file.services().size()));
    }

    private UnorderedList servicesPart(RegistrationView file, boolean administrator) {
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        for (ServiceLine service : file.services()) {
            Span name = new Span(service.form().name());
            name.addClassName("strong");
            Span details = new Span(ServicesStep.details(service, true));
            details.addClassName("quiet");
            ListItem item = new ListItem(name, details);
            if (administrator && service.form().places() != null && file.editable()) {
                item.add(vacancies(service));
            }
            list.add(item);
        }
        return list;
    }

    private Div vacancies(ServiceLine service) {
        IntegerField field = Fields.number("vacancies", service.form().vacancies());
        field.setId("provider-vacancies-" + service.id());
        field.setLabel(Words.t(
                "provider.vacancies.of", Map.of("service", service.form().name())));
        Button save = new Button(Words.t("provider.vacancies.save"), click -> {
            Integer free = field.getValue();
            if (free != null
                    && Deeds.attempt(() -> services.countVacancies(service.id(), free), Map.of("vacancies", field))) {
                draw();
                Deeds.done(Words.t("provider.vacancies.saved"));
            }
        });
        save.setId("provider-vacancies-save-" + service.id());
        Div line = new Div(field, save);
        line.addClassName("actions");
        return line;
    }

    private UnorderedList papersPart(RegistrationView file) {
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        for (EvidenceLine paper : file.evidence()) {
            Span name = new Span(Fields.word("evidence", paper.kind()));
            name.addClassName("strong");
            list.add(new ListItem(
                    name,
                    PaperFiles.badge(paper.standing()),
                    PaperFiles.link(paper, providers),
                    PaperFiles.dates(paper)));
        }
        return list;
    }

    private static UnorderedList ways() {
        UnorderedList list = new UnorderedList();
        for (RegistrationStep step : RegistrationStep.values()) {
            if (step != RegistrationStep.CHECK_AND_SEND && step != RegistrationStep.DECLARATIONS) {
                list.add(new ListItem(new Anchor(RegistrationPage.path(step), Fields.word("step", step))));
            }
        }
        list.add(new ListItem(new Paragraph(Words.t("provider.organisation.vetted-again"))));
        return list;
    }

    private Div leaving() {
        TextArea reason = Fields.text("leaveReason", null, ProviderLimits.TEXT);
        Button opener = new Button(Words.t("provider.leave"));
        opener.setId("provider-leave");
        return new Div(
                new H2(Words.t("provider.leave.title")),
                reason,
                new ConfirmPanel(opener, Words.t("provider.leave.sure"), Words.t("provider.leave"), () -> {
                    if (Deeds.attempt(
                            () -> registration.leave(Objects.requireNonNullElse(reason.getValue(), "")),
                            Map.of("reason", reason))) {
                        UI.getCurrent().navigate("registration/check-and-send");
                    }
                }));
    }
}
