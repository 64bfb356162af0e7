package cymru.cartref.tender.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cymru.cartref.procedure.Area;
import cymru.cartref.procedure.Areas;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.tender.OpportunityDesk;
import cymru.cartref.tender.OpportunityFilter;
import cymru.cartref.tender.OpportunityLine;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;

/** What can be bid for now: public, the nearest deadline first. */
@Route("opportunities")
@Menu(title = "opportunity.list.menu", order = 10, icon = "vaadin:bullseye")
@AnonymousAllowed
public class OpportunitiesView extends Page {

    private static final long serialVersionUID = 1L;

    OpportunitiesView(OpportunityDesk desk, Areas areas) {
        super("opportunity.list.title");
        Select<ServiceKind> kind = new Select<>();
        kind.setId("kind");
        kind.setLabel(Words.t("tender.kinds"));
        kind.setItems(ServiceKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Words.t("tender.list.all"));
        kind.setItemLabelGenerator(
                value -> value == null ? Words.t("tender.list.all") : Words.t("provider.kind." + value));
        Select<Area> area = new Select<>();
        area.setId("area");
        area.setLabel(Words.t("tender.areas"));
        area.setItems(areas.all());
        area.setEmptySelectionAllowed(true);
        area.setEmptySelectionCaption(Words.t("tender.list.all"));
        area.setItemLabelGenerator(value ->
                value == null ? Words.t("tender.list.all") : value.name().in(Words.language()));
        Grid<OpportunityLine> grid = Grids.of(Words.t("opportunity.list.title"));
        grid.setId("opportunities");
        Grids.link(
                        grid,
                        Words.t("tender.title"),
                        line -> TenderWords.in(line.title()),
                        line -> "opportunities/" + line.reference())
                .setFlexGrow(3);
        Grids.text(grid, Words.t("tender.reference"), OpportunityLine::reference);
        Grids.text(grid, Words.t("tender.buyer"), OpportunityLine::buyer);
        Grids.time(grid, Words.t("tender.bid-deadline"), OpportunityLine::bidDeadline);
        Grids.number(grid, Words.t("tender.value"), line -> TenderWords.pounds(line.value()));
        grid.setEmptyStateComponent(new EmptyState(Words.t("opportunity.none"), Words.t("opportunity.none.next")));
        LazyList<OpportunityLine, OpportunityLine> list = LazyList.feed(grid, line -> line, (after, limit) -> {
            Area chosen = area.getValue();
            return desk.open(
                    new OpportunityFilter(kind.getValue(), chosen == null ? null : chosen.code()), after, limit);
        });
        kind.addValueChangeListener(change -> list.refresh());
        area.addValueChangeListener(change -> list.refresh());
        Div filters = new Div(kind, area);
        filters.addClassName("actions");
        add(new Paragraph(Words.t("opportunity.intro")), filters, grid);
    }
}
