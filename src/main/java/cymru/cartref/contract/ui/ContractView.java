package cymru.cartref.contract.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.contract.ContractDesk;
import cymru.cartref.contract.ContractEvent;
import cymru.cartref.contract.ContractPage;
import cymru.cartref.contract.Party;
import cymru.cartref.contract.SigningDesk;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Timeline;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** One contract, for either side: where it stands, what is to be done now, its words, who signed, what happened. */
@Route("contracts/:reference")
@RolesAllowed({
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "QUALITY_MONITOR",
    "AUDITOR",
    "PROVIDER_ADMINISTRATOR",
    "BID_WRITER",
    "AUTHORISED_SIGNATORY",
    "RESPONSIBLE_INDIVIDUAL"
})
public class ContractView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ContractDesk council;
    private final transient SigningDesk provider;
    private final transient CurrentActor actors;
    private String reference = "";

    ContractView(ContractDesk council, SigningDesk provider, CurrentActor actors) {
        super("contract.list.menu");
        this.council = council;
        this.provider = provider;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        show();
    }

    private void show() {
        Actor actor = actors.get();
        Side side = actor.council() ? new Side.Council(council) : new Side.Provider(provider);
        ContractPage page = side.page(reference);
        title(reference + " · " + page.title().in(Words.language()));
        removeAll();
        heading().badge(ContractWords.badge(page.status()));
        add(facts(page));
        TextPart text = new TextPart(reference, side);
        add(new NowPanel(page, actor, side, text, () -> {
            show();
            Deeds.done(Words.t("contract.sign.done"));
        }));
        if (page.enteredOn() != null) {
            Anchor monitoring = new Anchor("contracts/" + reference + "/monitoring", Words.t("monitoring.go"));
            monitoring.setId("monitoring");
            Anchor life = new Anchor("contracts/" + reference + "/life", Words.t("life.go"));
            life.setId("life");
            add(monitoring, life);
        }
        if (!page.certificates().isEmpty()) {
            add(new H2(Words.t("contract.certificates")), certificates(page, actor, side));
        }
        add(text.heading(), text);
        if (!page.signatures().isEmpty()) {
            add(new H2(Words.t("contract.signatures")));
            page.signatures().forEach(signature -> add(new SignaturePart(signature)));
        }
        add(
                new H2(Words.t("contract.history")),
                new Timeline(
                        page.events().stream().map(event -> entry(event, page)).toList()));
        if (page.reader() == Party.COUNCIL) {
            add(new Details(Words.t("contract.messages"), new MessagesPart(page.messages())));
            add(new Anchor("process/contract-signing/" + reference, Words.t("contract.process")));
            if (actor.holds(Role.CONTRACT_OFFICER) && page.signBy() != null) {
                add(new GiveUpPart(reference, council, this::show));
            }
        }
    }

    private CertificatesPart certificates(ContractPage page, Actor actor, Side side) {
        return new CertificatesPart(page, actor, side, council, provider, this::show);
    }

    private static FactsStrip facts(ContractPage page) {
        FactsStrip facts = new FactsStrip()
                .fact(
                        Words.t("contract.party." + (page.reader() == Party.COUNCIL ? Party.PROVIDER : Party.COUNCIL)),
                        page.reader() == Party.COUNCIL ? page.provider() : page.buyer())
                .fact(Words.t("contract.kind"), ContractWords.kind(page.kind()))
                .fact(
                        Words.t("contract.lot", Map.of("number", page.lot())),
                        page.lotTitle().in(Words.language()));
        if (page.price() != null) {
            facts.fact(Words.t("contract.price"), ContractWords.pounds(page.price()));
        }
        String term = ContractWords.term(page.start(), page.end());
        if (term != null) {
            facts.fact(Words.t("contract.term"), term);
        }
        if (page.signBy() != null) {
            facts.fact(Words.t("contract.sign-by"), new DeadlineChip(page.signBy()));
        }
        if (page.enteredOn() != null) {
            facts.fact(Words.t("contract.entered-on"), Words.day(page.enteredOn()));
        }
        return facts;
    }

    private static Timeline.Entry entry(ContractEvent event, ContractPage page) {
        String what = event.certificate() == 0
                ? Words.t("contract.event." + event.kind())
                : Words.t(
                        "contract.event." + event.kind(),
                        Map.of(
                                "what",
                                page.certificates()
                                        .get(event.certificate() - 1)
                                        .what()
                                        .in(Words.language())));
        return new Timeline.Entry(
                event.at(), event.who() == null ? ContractWords.party(event.by()) : event.who(), what, event.why());
    }
}
