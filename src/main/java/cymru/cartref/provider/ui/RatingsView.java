package cymru.cartref.provider.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import cymru.cartref.provider.inspection.InspectionDesk;
import cymru.cartref.provider.inspection.RatedService;
import cymru.cartref.provider.inspection.RatingFilter;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the regulator rates every service, by provider. The filters are in the address. */
@Route("inspections")
@Menu(title = "inspection.menu", order = 24, icon = "vaadin:star-half-left-o")
@RolesAllowed({
    "QUALITY_MONITOR",
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "SAFEGUARDING_LEAD",
    "DIRECTOR",
    "HOME_FINDING_OFFICER"
})
public class RatingsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Select<RatingFilter.View> view = new Select<>();
    private final TextField words = new TextField(Words.t("inspection.search"));
    private final LazyList<RatedService, RatedService.After> list;
    private transient RatingFilter filter = RatingFilter.ALL;
    private boolean reading;

    RatingsView(InspectionDesk desk) {
        super("inspection.title");
        view.setId("view");
        view.setLabel(Words.t("inspection.view"));
        view.setItems(RatingFilter.View.values());
        view.setItemLabelGenerator(each -> Words.t("inspection.view." + each));
        words.setId("search");
        words.setMaxLength(100);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        Div filters = new Div(view, words);
        filters.addClassName("actions");
        Grid<RatedService> grid = grid();
        list = LazyList.feed(grid, RatedService::after, (after, limit) -> desk.list(filter, after, limit));
        view.addValueChangeListener(change -> changed());
        words.addValueChangeListener(change -> changed());
        add(new Paragraph(Words.t("inspection.intro")), filters, grid);
        setSizeFull();
        setFlexGrow(1, grid);
    }

    /** What it does not know in the address is left out. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        reading = true;
        filter = new RatingFilter(
                query.getSingleParameter("view")
                        .flatMap(said -> FilterAddress.constant(RatingFilter.View.values(), said))
                        .orElse(RatingFilter.View.ALL),
                query.getSingleParameter("text").orElse(""));
        view.setValue(filter.view());
        words.setValue(filter.words());
        reading = false;
        list.refresh();
    }

    private void changed() {
        if (reading) {
            return;
        }
        filter = new RatingFilter(view.getValue(), words.getValue());
        list.refresh();
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (filter.view() != RatingFilter.View.ALL) {
            query.put("view", List.of(filter.view().name()));
        }
        if (!filter.words().isBlank()) {
            query.put("text", List.of(filter.words()));
        }
        String address = new QueryParameters(query).getQueryString();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, "inspections" + (address.isEmpty() ? "" : "?" + address));
    }

    private static Grid<RatedService> grid() {
        Grid<RatedService> grid = Grids.of(Words.t("inspection.title"));
        grid.setId("ratings");
        Grids.link(grid, Words.t("inspection.service"), RatedService::service, line -> "inspections/" + line.id())
                .setFlexGrow(2);
        Grids.text(grid, Words.t("inspection.provider"), RatedService::provider).setFlexGrow(2);
        Grids.text(grid, Words.t("inspection.kind"), line -> Words.t("provider.kind." + line.kind()));
        Grids.status(grid, Words.t("inspection.lowest"), line -> RatingWords.badge(line.rated(), line.gives()))
                .setWidth("17rem");
        Grids.text(
                grid,
                Words.t("inspection.inspected"),
                line -> line.rated() == null ? null : Words.day(line.rated().inspected()));
        Grids.text(
                grid,
                Words.t("inspection.state"),
                line -> line.rated() == null
                        ? null
                        : Words.t("inspection.state." + line.rated().state()));
        grid.setEmptyStateComponent(new EmptyState(Words.t("inspection.none"), Words.t("inspection.none.next")));
        grid.setSizeFull();
        return grid;
    }
}
