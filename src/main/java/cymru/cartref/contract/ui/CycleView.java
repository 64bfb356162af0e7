package cymru.cartref.contract.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.contract.Party;
import cymru.cartref.contract.monitoring.CyclePage;
import cymru.cartref.contract.monitoring.MonitoringDesk;
import cymru.cartref.contract.monitoring.MonitoringState;
import cymru.cartref.contract.monitoring.ReturnDesk;
import cymru.cartref.contract.monitoring.ReviewDesk;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** One return, for either side: the form for the provider, figures and the review for the council. */
@Route("monitoring/:cycle")
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
public class CycleView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MonitoringDesk council;
    private final transient ReturnDesk provider;
    private final transient ReviewDesk reviews;
    private final transient CurrentActor actors;
    private String reference = "";

    CycleView(MonitoringDesk council, ReturnDesk provider, ReviewDesk reviews, CurrentActor actors) {
        super("monitoring.menu");
        this.council = council;
        this.provider = provider;
        this.reviews = reviews;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("cycle").orElse("");
        show();
    }

    private void show() {
        Actor actor = actors.get();
        CyclePage page = page(actor);
        title(reference + " · " + MonitoringWords.period(page.from(), page.to()));
        removeAll();
        heading()
                .trail(
                        new Crumb(Words.t("monitoring.menu"), "monitoring"),
                        new Crumb(page.contract(), "contracts/" + page.contract() + "/monitoring"))
                .badge(MonitoringWords.badge(page.state()));
        add(facts(page), now(page));
        boolean provides = page.reader() == Party.PROVIDER;
        if (page.feedback() != null) {
            add(new ReviewedPart(page));
        }
        if (provides && (page.state().awaitsReturn() || page.state() == MonitoringState.RETURNED)) {
            add(new ReturnForm(page, provider, this::show));
        } else if (page.returnedAt() != null) {
            add(new FiguresPart(page, id -> provides ? provider.file(reference, id) : council.file(reference, id)));
        }
        boolean reviewer = actor.holds(Role.QUALITY_MONITOR) || actor.holds(Role.CONTRACT_OFFICER);
        if (!provides && reviewer && mayReview(page)) {
            add(new H2(Words.t("monitoring.review.title")), new ReviewForm(page, reviews, this::show));
        }
        if (!provides) {
            add(
                    new Details(Words.t("contract.messages"), new MessagesPart(page.messages())),
                    new Anchor("process/contract-monitoring/" + page.contract(), Words.t("contract.process")));
        }
    }

    /** A provider that comes before the timer finds its return open. */
    private CyclePage page(Actor actor) {
        if (actor.council()) {
            return council.cycle(reference);
        }
        CyclePage page = provider.cycle(reference);
        if (!page.mayBegin()) {
            return page;
        }
        provider.begin(reference);
        return provider.cycle(reference);
    }

    private static boolean mayReview(CyclePage page) {
        return page.state().awaitsReview()
                || (page.state() == MonitoringState.RETURN_OPEN && page.missing() == Colour.RED);
    }

    private static FactsStrip facts(CyclePage page) {
        FactsStrip facts = new FactsStrip();
        if (page.reader() == Party.COUNCIL) {
            facts.fact(Words.t("contract.provider"), page.provider());
        }
        facts.fact(Words.t("monitoring.period"), MonitoringWords.period(page.from(), page.to()));
        if (page.dueOn() != null && page.reviewedAt() != null && page.returnedAt() == null) {
            facts.fact(Words.t("monitoring.due"), Words.day(page.dueOn()));
        } else if (page.dueOn() != null && page.returnedAt() == null) {
            facts.fact(Words.t("monitoring.due"), new DeadlineChip(Deadlines.endOfDay(page.dueOn())));
        }
        if (page.returnedAt() != null) {
            facts.fact(
                    Words.t(page.returnedLate() ? "monitoring.returned.late" : "monitoring.returned"),
                    Words.time(page.returnedAt()));
        }
        if (page.correctedAt() != null) {
            facts.fact(Words.t("monitoring.corrected"), Words.time(page.correctedAt()));
        }
        if (page.missing() != null) {
            facts.fact(Words.t("monitoring.missing"), MonitoringWords.badge(page.missing()));
        }
        if (page.reader() == Party.COUNCIL && page.reviewDue() != null && page.reviewedAt() == null) {
            facts.fact(Words.t("monitoring.review-due"), new DeadlineChip(page.reviewDue()));
        }
        return facts;
    }

    private static Div now(CyclePage page) {
        Div now = new Div(new Paragraph(Words.t(
                "monitoring.now." + page.state() + "." + page.reader(), Map.of("day", Words.day(page.opensOn())))));
        now.setId("now");
        return now;
    }
}
