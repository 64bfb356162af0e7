package cymru.cartref.contract.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.contract.Party;
import cymru.cartref.contract.monitoring.OwnVisitDesk;
import cymru.cartref.contract.monitoring.VisitDesk;
import cymru.cartref.contract.monitoring.VisitPage;
import cymru.cartref.contract.monitoring.VisitState;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** One visit: what was found, for the council; when and the report, for the provider. */
@Route("visits/:reference")
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
public class VisitView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient VisitDesk council;
    private final transient OwnVisitDesk provider;
    private final transient CurrentActor actors;
    private String reference = "";

    VisitView(VisitDesk council, OwnVisitDesk provider, CurrentActor actors) {
        super("monitoring.visits");
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
        VisitPage page = actor.council() ? council.page(reference) : provider.page(reference);
        title(reference + " · " + page.service());
        removeAll();
        heading()
                .trail(
                        new Crumb(Words.t("monitoring.menu"), "monitoring"),
                        new Crumb(page.contract(), "contracts/" + page.contract() + "/monitoring"))
                .badge(MonitoringWords.badge(page.state()));
        add(facts(page));
        if (page.cancelledReason() != null) {
            add(new Paragraph(Words.t("visit.cancelled.reason", Map.of("reason", page.cancelledReason()))));
        }
        boolean monitors = actor.holds(Role.QUALITY_MONITOR) || actor.holds(Role.CONTRACT_OFFICER);
        boolean open = page.state() == VisitState.PLANNED || page.state() == VisitState.DONE;
        if (page.reader() == Party.COUNCIL && monitors && open) {
            add(new VisitForm(page, council, this::show));
        } else if (page.reader() == Party.COUNCIL) {
            add(new VisitFoundPart(page, council));
        } else if (page.state() == VisitState.SHARED) {
            add(new H2(Words.t("visit.report")), new Paragraph(page.report()));
        } else {
            add(new Paragraph(Words.t("visit.now.provider." + page.state())));
        }
    }

    private static FactsStrip facts(VisitPage page) {
        FactsStrip facts = new FactsStrip()
                .fact(Words.t("contract.provider"), page.provider())
                .fact(Words.t("visit.service"), page.service())
                .fact(
                        Words.t("visit.day"),
                        Words.day(page.tookPlaceOn() == null ? page.plannedOn() : page.tookPlaceOn()))
                .fact(Words.t("visit.kind"), Words.t(page.announced() ? "visit.announced" : "visit.unannounced"));
        if (page.visitor() != null) {
            facts.fact(Words.t("visit.visitor"), page.visitor());
        }
        if (page.reportDue() != null && page.state() == VisitState.DONE) {
            facts.fact(Words.t("visit.report-due"), new DeadlineChip(page.reportDue()));
        }
        return facts;
    }
}
