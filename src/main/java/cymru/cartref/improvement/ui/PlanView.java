package cymru.cartref.improvement.ui;

import com.vaadin.flow.component.button.Button;
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
import cymru.cartref.improvement.ActionLine;
import cymru.cartref.improvement.OwnPlanDesk;
import cymru.cartref.improvement.PlanDesk;
import cymru.cartref.improvement.PlanPage;
import cymru.cartref.improvement.PlanStatus;
import cymru.cartref.improvement.PlanWritingDesk;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.ui.Beside;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Timeline;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** One plan, for either side: where it stands, its actions, what happened. What is to be done now opens beside them. */
@Route("plans/:reference")
@RolesAllowed({
    "CONTRACT_OFFICER",
    "QUALITY_MONITOR",
    "SAFEGUARDING_LEAD",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "DIRECTOR",
    "AUDITOR",
    "PROVIDER_ADMINISTRATOR",
    "RESPONSIBLE_INDIVIDUAL"
})
public class PlanView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final Set<Role> WRITERS =
            Set.of(Role.QUALITY_MONITOR, Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER);
    private static final Set<Role> CLOSERS = Set.of(Role.COMMISSIONING_MANAGER, Role.HEAD_OF_SERVICE);

    private final transient PlanDesk council;
    private final transient PlanWritingDesk writing;
    private final transient OwnPlanDesk provider;
    private final transient CurrentActor actors;
    private final transient DatabaseClock clock;
    private String reference = "";

    PlanView(
            PlanDesk council, PlanWritingDesk writing, OwnPlanDesk provider, CurrentActor actors, DatabaseClock clock) {
        super("plan.menu");
        this.council = council;
        this.writing = writing;
        this.provider = provider;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        show();
    }

    private void show() {
        Actor actor = actors.get();
        Side side = actor.council() ? new Side.Council(council) : new Side.Provider(provider);
        PlanPage page = side.page(reference);
        LocalDate today = clock.today();
        title(reference + " · " + page.title().in(Words.language()));
        removeAll();
        heading()
                .clearActions()
                .badge(PlanWords.badge(page.status()))
                .trail(new Crumb(Words.t("plan.menu"), "actions"));
        add(facts(page, side));
        says(page);
        Div actions = new Div();
        actions.setId("actions");
        actions.setWidthFull();
        Beside beside = new Beside(actions);
        boolean writes = WRITERS.stream().anyMatch(actor::holds);
        PlanPanels panels = new PlanPanels(page, beside, council, writing, provider, today, this::show);
        for (ActionLine line : page.actions()) {
            actions.add(new ActionPart(page, line, side, writes, panels, today, this::show));
        }
        if (page.actions().isEmpty()) {
            actions.add(new EmptyState(Words.t("plan.no-actions"), Words.t("plan.no-actions.next")));
        }
        add(new H2(Words.t("plan.actions")), beside, new H2(Words.t("plan.history")), history(page, side));
        if (side.ofCouncil()) {
            add(new Anchor("process/action-plan/" + reference, Words.t("plan.process")));
        }
        deeds(page, actor, writes, panels);
    }

    /** What is the one thing to do now, and what else may be. */
    private void deeds(PlanPage page, Actor actor, boolean writes, PlanPanels panels) {
        if (!actor.council()) {
            if (page.status() == PlanStatus.SENT) {
                primary("agree", "plan.agree", panels::agree);
                heading().secondary(Words.t("plan.ask"), panels::askForChange);
            }
            return;
        }
        if (writes && page.status() == PlanStatus.DRAFT) {
            if (page.actions().isEmpty()) {
                primary("add-action", "plan.action.add", () -> panels.write(null));
            } else {
                primary("send", "plan.send", panels::send);
                heading().secondary(Words.t("plan.action.add"), () -> panels.write(null));
            }
        } else if (writes && page.status() == PlanStatus.CHECK_DUE) {
            primary("check", "plan.check", panels::check);
        } else if (page.status() == PlanStatus.CHECKED && CLOSERS.stream().anyMatch(actor::holds)) {
            primary("close", "plan.close", panels::close);
        }
    }

    private void primary(String id, String key, Runnable deed) {
        Button button = new Button(Words.t(key), click -> deed.run());
        button.setId(id);
        heading().primary(button);
    }

    private static FactsStrip facts(PlanPage page, Side side) {
        FactsStrip facts = new FactsStrip();
        if (side.ofCouncil()) {
            facts.fact(Words.t("plan.provider"), page.provider())
                    .fact(Words.t("plan.case"), page.owner().reference());
        }
        return facts.fact(
                        Words.t("plan.verified"),
                        Words.t(
                                "plan.verified.of",
                                Map.of(
                                        "verified",
                                        page.verified(),
                                        "all",
                                        page.actions().size())))
                .fact(Words.t("plan.check-on"), Words.day(page.checkOn()));
    }

    private void says(PlanPage page) {
        if (page.askedReason() != null) {
            add(new Paragraph(Words.t("plan.asked", Map.of("reason", page.askedReason()))));
        }
        PlanPage.Check check = page.check();
        if (check != null) {
            add(new Paragraph(Words.t(
                    check.effective() ? "plan.checked.worked" : "plan.checked.not",
                    Map.of("finding", check.finding(), "at", Words.time(check.at())))));
        }
        if (page.withdrawnWhy() != null) {
            add(new Paragraph(Words.t("plan.withdrawn", Map.of("reason", page.withdrawnWhy()))));
        }
    }

    private static Timeline history(PlanPage page, Side side) {
        return new Timeline(page.events().stream()
                .map(event -> new Timeline.Entry(
                        event.at(),
                        event.who() == null
                                ? Words.t(side.ofCouncil() ? "plan.by.portal" : "plan.by.council")
                                : event.who(),
                        event.number() == 0
                                ? Words.t("plan.event." + event.deed().substring("plan.".length()))
                                : Words.t(
                                        "plan.event.of-action",
                                        Map.of(
                                                "what",
                                                        Words.t("plan.event."
                                                                + event.deed().substring("plan.".length())),
                                                "number", event.number())),
                        null))
                .toList());
    }
}
