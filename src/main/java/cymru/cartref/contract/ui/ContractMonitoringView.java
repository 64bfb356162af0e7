package cymru.cartref.contract.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.contract.Party;
import cymru.cartref.contract.monitoring.AskedKpi;
import cymru.cartref.contract.monitoring.KpiDesk;
import cymru.cartref.contract.monitoring.ListedCycle;
import cymru.cartref.contract.monitoring.MonitoredContract;
import cymru.cartref.contract.monitoring.MonitoringDesk;
import cymru.cartref.contract.monitoring.ReturnDesk;
import cymru.cartref.contract.monitoring.VisitDesk;
import cymru.cartref.contract.monitoring.VisitLine;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How one contract is kept, for either side: returns, the last four in colours, indicators, visits. */
@Route("contracts/:reference/monitoring")
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
public class ContractMonitoringView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MonitoringDesk council;
    private final transient ReturnDesk provider;
    private final transient KpiDesk kpis;
    private final transient VisitDesk visits;
    private final transient CurrentActor actors;
    private String reference = "";

    ContractMonitoringView(
            MonitoringDesk council, ReturnDesk provider, KpiDesk kpis, VisitDesk visits, CurrentActor actors) {
        super("monitoring.menu");
        this.council = council;
        this.provider = provider;
        this.kpis = kpis;
        this.visits = visits;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        show();
    }

    private void show() {
        Actor actor = actors.get();
        MonitoredContract page = actor.council() ? council.contract(reference) : provider.contract(reference);
        title(Words.t("monitoring.of", Map.of("contract", reference)));
        removeAll();
        heading()
                .trail(
                        new Crumb(Words.t("contract.list.menu"), "contracts"),
                        new Crumb(reference, "contracts/" + reference))
                .badge(MonitoringWords.badge(page.colour()));
        add(facts(page));
        if (page.endedReason() != null && !page.goesOn()) {
            add(new Paragraph(Words.t("monitoring.ended", Map.of("reason", page.endedReason()))));
        }
        add(new H2(Words.t("monitoring.cycles")), cycles(page));
        if (!page.history().isEmpty()) {
            add(new H2(Words.t("monitoring.history")), history(page));
        }
        add(
                new H2(Words.t("monitoring.kpis")),
                new Paragraph(Words.t(page.picked() ? "monitoring.kpis.picked" : "monitoring.kpis.default")),
                indicators(page));
        boolean officer = actor.holds(Role.CONTRACT_OFFICER) && page.goesOn();
        if (officer) {
            add(new KpiForm(reference, kpis, this::show));
        }
        add(new H2(Words.t("monitoring.visits")), visits(page));
        if (page.goesOn() && (officer || actor.holds(Role.QUALITY_MONITOR))) {
            add(new VisitPlanForm(reference, visits));
        }
        if (page.reader() == Party.COUNCIL) {
            add(
                    new Anchor("process/contract-monitoring/" + reference, Words.t("contract.process")),
                    new Anchor("process/monitoring-visits/" + reference, Words.t("visit.process")));
        }
        if (officer) {
            add(new EndMonitoringPart(reference, council, this::show));
        }
    }

    private static FactsStrip facts(MonitoredContract page) {
        FactsStrip facts = new FactsStrip()
                .fact(Words.t("contract.provider"), page.provider())
                .fact(Words.t("monitoring.colour"), MonitoringWords.badge(page.colour()));
        for (ListedCycle cycle : page.cycles()) {
            if (cycle.dueOn() != null && cycle.state().awaitsReturn()) {
                facts.fact(Words.t("monitoring.due"), Words.day(cycle.dueOn()));
            }
        }
        if (page.visitBy() != null) {
            facts.fact(Words.t("monitoring.visit-by"), Words.day(page.visitBy()));
        }
        return facts;
    }

    private static PlainTable cycles(MonitoredContract page) {
        PlainTable table = new PlainTable(Words.t("monitoring.cycles"))
                .text(Words.t("contract.reference"))
                .text(Words.t("monitoring.period"))
                .text(Words.t("monitoring.state"))
                .text(Words.t("monitoring.colour"));
        for (ListedCycle cycle : page.cycles()) {
            table.row(
                    new Anchor("monitoring/" + cycle.reference(), cycle.reference()),
                    new Span(MonitoringWords.period(cycle.from(), cycle.to())),
                    MonitoringWords.badge(cycle.state()),
                    cycle.colour() == null ? new Span() : MonitoringWords.badge(cycle.colour()));
        }
        return table;
    }

    /** A row for each indicator, a column for each of the last returns; the colours stand in words. */
    private static PlainTable history(MonitoredContract page) {
        PlainTable table = new PlainTable(Words.t("monitoring.history")).text(Words.t("monitoring.kpi"));
        page.history().forEach(column -> table.text(Words.day(column.to())));
        for (AskedKpi kpi : page.kpis()) {
            List<Component> cells = new ArrayList<>();
            cells.add(new Span(kpi.name().in(Words.language())));
            page.history()
                    .forEach(column -> cells.add(
                            new Span(MonitoringWords.colour(column.colours().get(kpi.code())))));
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    private static PlainTable indicators(MonitoredContract page) {
        PlainTable table = new PlainTable(Words.t("monitoring.kpis"))
                .text(Words.t("monitoring.kpi"))
                .text(Words.t("monitoring.definition"))
                .text(Words.t("monitoring.bounds"));
        for (AskedKpi kpi : page.kpis()) {
            table.row(
                    kpi.name().in(Words.language()),
                    kpi.definition().in(Words.language()),
                    MonitoringWords.bounds(kpi) + (kpi.safety() ? " " + Words.t("monitoring.safety") : ""));
        }
        return table;
    }

    private static Component visits(MonitoredContract page) {
        if (page.visits().isEmpty()) {
            return new Paragraph(Words.t("monitoring.visits.none"));
        }
        PlainTable table = new PlainTable(Words.t("monitoring.visits"))
                .text(Words.t("contract.reference"))
                .text(Words.t("visit.service"))
                .text(Words.t("visit.day"))
                .text(Words.t("monitoring.state"));
        for (VisitLine visit : page.visits()) {
            table.row(
                    new Anchor("visits/" + visit.reference(), visit.reference()),
                    new Span(visit.service()),
                    new Span(Words.day(visit.on()) + " · "
                            + Words.t(visit.announced() ? "visit.announced" : "visit.unannounced")),
                    MonitoringWords.badge(visit.state()));
        }
        return table;
    }
}
