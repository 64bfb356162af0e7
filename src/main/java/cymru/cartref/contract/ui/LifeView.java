package cymru.cartref.contract.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.contract.life.AmendmentDesk;
import cymru.cartref.contract.life.LifeDesk;
import cymru.cartref.contract.life.LifePage;
import cymru.cartref.contract.life.OwnLifeDesk;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** How a contract in force goes on, for either side: its last day and what follows, amendments, milestones, money. */
@Route("contracts/:reference/life")
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
public class LifeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient LifeDesk council;
    private final transient AmendmentDesk amendments;
    private final transient OwnLifeDesk own;
    private final transient CurrentActor actors;
    private String reference = "";

    LifeView(LifeDesk council, AmendmentDesk amendments, OwnLifeDesk own, CurrentActor actors) {
        super("life.title");
        this.council = council;
        this.amendments = amendments;
        this.own = own;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        show();
    }

    private void show() {
        removeAll();
        Actor actor = actors.get();
        LifePage page = actor.council() ? council.page(reference) : own.page(reference);
        title(Words.t("life.title.of", Map.of("contract", reference)));
        heading()
                .trail(
                        new Crumb(Words.t("contract.list.menu"), "contracts"),
                        new Crumb(reference, "contracts/" + reference))
                .badge(LifeWords.badge(page));
        add(facts(page, actor.council()), next(page, actor));
        Div main = new Div(new AmendmentsPart(page, actor, amendments, own, this::show));
        Div beside = new Div(new MilestonesPart(page, actor, council, this::show));
        beside.addClassName("side");
        Div both = new Div(main, beside);
        both.addClassName("sheets");
        add(both);
        if (actor.council()) {
            add(new MoneyPart(page, actor, council, this::show));
            if (page.ends() != null) {
                add(new Anchor("process/contract-life/" + reference, Words.t("life.process")));
            }
        }
    }

    private static FactsStrip facts(LifePage page, boolean council) {
        FactsStrip facts = new FactsStrip()
                .fact(Words.t("life.starts"), Words.day(page.starts()))
                .fact(Words.t("life.ends"), page.ends() == null ? Words.t("life.ends.none") : Words.day(page.ends()));
        if (page.noticeOn() != null) {
            facts.fact(Words.t("life.notice-on"), Words.day(page.noticeOn()));
        }
        if (page.extendUntil() != null) {
            facts.fact(Words.t("life.extend-until"), Words.day(page.extendUntil()));
        }
        facts.fact(
                Words.t("life.fee"),
                page.weeklyFee() == null ? Words.t("life.not-said") : ContractWords.pounds(page.weeklyFee()));
        if (page.priceReview() != null) {
            facts.fact(Words.t("life.price-review"), Words.day(page.priceReview()));
        }
        if (council && page.plannedYear() != null) {
            facts.fact(Words.t("life.planned-year"), ContractWords.pounds(page.plannedYear()));
        }
        return facts;
    }

    private Div next(LifePage page, Actor actor) {
        Div next = new Div(
                new H2(Words.t("contract.now")),
                new Paragraph(Words.t("life.now." + page.state() + (actor.council() ? "" : ".PROVIDER"))));
        next.addClassName("card");
        next.setId("now");
        next.setWidthFull();
        LifePage.Decided decided = page.decision();
        if (decided != null) {
            Paragraph what = new Paragraph(Words.t("life.decision." + decided.what()));
            what.addClassName("strong");
            Paragraph why = new Paragraph(decided.why());
            why.getStyle().set("white-space", "pre-line");
            next.add(what, why);
            Paragraph by = new Paragraph(
                    decided.by().isEmpty()
                            ? Words.time(decided.at())
                            : Words.t("life.decided-by", Map.of("name", decided.by(), "at", Words.time(decided.at()))));
            by.addClassName("quiet");
            next.add(by);
        }
        if (actor.council()) {
            new LifeForms(page, actor, council, this::show).all().forEach(next::add);
        }
        return next;
    }
}
