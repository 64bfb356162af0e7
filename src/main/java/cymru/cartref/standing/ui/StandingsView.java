package cymru.cartref.standing.ui;

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
import com.vaadin.flow.router.Route;
import cymru.cartref.provider.ProviderLine;
import cymru.cartref.standing.StandingDesk;
import cymru.cartref.standing.StandingFilter;
import cymru.cartref.standing.StandingLine;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;

/** How every provider stands, by name; or only those with trouble. The filters are in the address. */
@Route("standing")
@Menu(title = "standing.menu", order = 23, icon = "vaadin:chart-line")
@RolesAllowed({
    "CONTRACT_OFFICER",
    "QUALITY_MONITOR",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "DIRECTOR",
    "SAFEGUARDING_LEAD",
    "HOME_FINDING_OFFICER",
    "AUDITOR"
})
public class StandingsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Select<StandingFilter.View> view = new Select<>();
    private final TextField words = new TextField(Words.t("standing.search"));
    private final LazyList<StandingLine, ProviderLine.After> list;
    private transient StandingFilter filter = StandingFilter.ALL;
    private boolean reading;

    StandingsView(StandingDesk desk) {
        super("standing.title");
        view.setId("view");
        view.setLabel(Words.t("standing.view"));
        view.setItems(StandingFilter.View.values());
        view.setItemLabelGenerator(each -> Words.t("standing.view." + each));
        words.setId("search");
        words.setMaxLength(100);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        Div filters = new Div(view, words);
        filters.addClassName("actions");
        Grid<StandingLine> grid = grid();
        list = LazyList.feed(grid, line -> line.provider().after(), (after, limit) -> desk.list(filter, after, limit));
        view.addValueChangeListener(change -> changed());
        words.addValueChangeListener(change -> changed());
        add(new Paragraph(Words.t("standing.intro")), filters, grid);
        setSizeFull();
        setFlexGrow(1, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reading = true;
        filter = FilterAddress.read(event.getLocation().getQueryParameters());
        view.setValue(filter.view());
        words.setValue(filter.words());
        reading = false;
        list.refresh();
    }

    private void changed() {
        if (reading) {
            return;
        }
        filter = new StandingFilter(view.getValue(), words.getValue());
        list.refresh();
        String query = FilterAddress.write(filter).getQueryString();
        UI.getCurrent().getPage().getHistory().replaceState(null, "standing" + (query.isEmpty() ? "" : "?" + query));
    }

    private static Grid<StandingLine> grid() {
        Grid<StandingLine> grid = Grids.of(Words.t("standing.title"));
        grid.setId("standings");
        Grids.link(
                        grid,
                        Words.t("standing.provider"),
                        line -> line.provider().name(),
                        line -> "standing/" + line.provider().reference())
                .setFlexGrow(2);
        Grids.status(grid, Words.t("standing.level.heading"), line -> StandingWords.level(line.level()))
                .setWidth("15rem");
        Grids.status(
                grid,
                Words.t("standing.referrals"),
                line -> StandingWords.referrals(line.provider().referrals()));
        Grids.status(grid, Words.t("standing.monitoring"), line -> StandingWords.kept(line.kept()));
        Grids.number(grid, Words.t("standing.actions.heading"), StandingWords::actions);
        Grids.number(
                grid,
                Words.t("standing.in-triage"),
                line -> line.inTriage() == null ? "–" : Integer.toString(line.inTriage()));
        Grids.text(
                grid,
                Words.t("standing.papers"),
                line -> StandingWords.expiry(line.provider().nextExpiry()));
        Grids.number(grid, Words.t("standing.contracts"), StandingWords::contracts);
        Grids.number(grid, Words.t("standing.children"), line -> Integer.toString(line.children()));
        Grids.text(grid, Words.t("standing.profit"), line -> StandingWords.outcome(line.outcome()));
        grid.setEmptyStateComponent(new EmptyState(Words.t("standing.none"), Words.t("standing.none.next")));
        grid.setSizeFull();
        return grid;
    }
}
