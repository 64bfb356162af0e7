package cymru.cartref.provider.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.provider.inspection.Grade;
import cymru.cartref.provider.inspection.InspectionDesk;
import cymru.cartref.provider.inspection.InspectionLine;
import cymru.cartref.provider.inspection.InspectionPage;
import cymru.cartref.provider.inspection.Rated;
import cymru.cartref.provider.inspection.Theme;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** One service's inspections: how it is rated today, each inspection, and the forms that record what the regulator said. */
@Route("inspections/:service")
@RolesAllowed({
    "QUALITY_MONITOR",
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "SAFEGUARDING_LEAD",
    "DIRECTOR",
    "HOME_FINDING_OFFICER"
})
public class InspectionsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient InspectionDesk desk;
    private final transient CurrentActor actors;
    private long service;

    InspectionsView(InspectionDesk desk, CurrentActor actors) {
        super("inspection.title");
        this.desk = desk;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        service = event.getRouteParameters().getLong("service").orElse(0L);
        show();
    }

    private void show() {
        removeAll();
        InspectionPage page = desk.page(service);
        Actor actor = actors.get();
        title(page.service().name());
        heading()
                .trail(new Crumb(Words.t("inspection.title"), "inspections"))
                .badge(RatingWords.badge(page.rated(), !page.themes().isEmpty()));
        add(facts(page));
        boolean records = actor.holds(Role.QUALITY_MONITOR)
                || actor.holds(Role.CONTRACT_OFFICER)
                || actor.holds(Role.COMMISSIONING_MANAGER);
        if (records) {
            InspectionForms forms = new InspectionForms(page, desk, this::show);
            add(forms.record());
            forms.next().forEach(this::add);
        }
        Section all = new Section(new H2(Words.t("inspection.all")));
        all.setId("all");
        all.setWidthFull();
        if (page.inspections().isEmpty()) {
            all.add(new EmptyState(Words.t("inspection.empty"), Words.t("inspection.empty.next")));
        }
        page.inspections().forEach(line -> all.add(inspection(line, page)));
        add(all);
    }

    private static FactsStrip facts(InspectionPage page) {
        FactsStrip facts = new FactsStrip()
                .fact(
                        Words.t("inspection.provider"),
                        new Anchor(
                                "standing/" + page.service().providerReference(),
                                page.service().provider()))
                .fact(
                        Words.t("inspection.kind"),
                        Words.t("provider.kind." + page.service().kind()));
        Rated rated = page.rated();
        page.themes().stream()
                .sorted()
                .forEach(theme -> facts.fact(
                        Words.t("inspection.theme." + theme),
                        rated == null || !rated.grades().containsKey(theme)
                                ? new Span(Words.t("inspection.not-yet"))
                                : RatingWords.badge(rated.grades().get(theme))));
        return facts;
    }

    private static Component inspection(InspectionLine line, InspectionPage page) {
        Details details = new Details(
                Words.t("inspection.of", Map.of("reference", line.reference(), "day", Words.day(line.inspected()))));
        details.setOpened(line.equals(page.inspections().getFirst()));
        details.setWidthFull();
        details.setId("inspection-" + line.reference());
        details.add(RatingWords.badge(line.state()));
        if (!page.themes().isEmpty()) {
            PlainTable table = new PlainTable(Words.t("inspection.grades"))
                    .text(Words.t("inspection.theme"))
                    .text(Words.t("inspection.grade"));
            page.themes().stream()
                    .sorted()
                    .forEach(theme -> table.row(
                            new Component[] {new Span(Words.t("inspection.theme." + theme)), grade(line, theme)}));
            details.add(table);
        }
        details.add(new Paragraph(Words.t("inspection.received", Map.of("day", Words.day(line.received())))));
        if (line.until() != null) {
            details.add(
                    new Paragraph(Words.t("inspection.until." + line.state(), Map.of("day", Words.day(line.until())))));
        }
        if (!line.note().isBlank()) {
            Paragraph note = new Paragraph(line.note());
            note.getStyle().set("white-space", "pre-line");
            details.add(note);
        }
        if (!line.link().isBlank()) {
            Anchor report = new Anchor(line.link(), Words.t("inspection.report"));
            report.setTarget("_blank");
            report.getElement().setAttribute("rel", "noopener noreferrer");
            details.add(new Div(report));
        }
        Paragraph by = new Paragraph(
                Words.t("inspection.recorded", Map.of("name", line.recordedBy(), "at", Words.time(line.recordedAt()))));
        by.addClassName("quiet");
        details.add(by);
        return details;
    }

    private static Component grade(InspectionLine line, Theme theme) {
        Grade grade = line.grades().get(theme);
        return grade == null ? new Span(Words.t("inspection.not-rated")) : RatingWords.badge(grade);
    }
}
