package cymru.cartref.contract.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.contract.monitoring.ListedCycle;
import cymru.cartref.contract.monitoring.MonitoringDesk;
import cymru.cartref.contract.monitoring.MonitoringFilter;
import cymru.cartref.contract.monitoring.ReturnDesk;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Returns of all contracts, the newest first: everybody's for the council, a provider's own for its people. */
@Route("monitoring")
@Menu(title = "monitoring.menu", order = 33, icon = "vaadin:chart")
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
public class MonitoringView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Select<MonitoringFilter.View> view = new Select<>();
    private final TextField text = new TextField(Words.t("monitoring.search"));
    private final LazyList<ListedCycle, Long> list;
    private transient MonitoringFilter filter = MonitoringFilter.OPEN;
    private boolean reading;

    MonitoringView(MonitoringDesk council, ReturnDesk provider, CurrentActor actors) {
        super("monitoring.title");
        boolean ofCouncil = actors.get().council();
        Grid<ListedCycle> grid = grid(ofCouncil);
        list = LazyList.feed(grid, ListedCycle::id, (after, limit) -> {
            long before = after == null ? Long.MAX_VALUE : after;
            return ofCouncil ? council.list(filter, before, limit) : provider.mine(filter, before, limit);
        });
        add(new Paragraph(Words.t(ofCouncil ? "monitoring.intro.council" : "monitoring.intro.provider")));
        add(filters(), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        MonitoringFilter.View asked = query.getSingleParameter("view")
                .flatMap(name -> Arrays.stream(MonitoringFilter.View.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElse(MonitoringFilter.View.OPEN);
        reading = true;
        view.setValue(asked);
        text.setValue(query.getSingleParameter("text").orElse(""));
        reading = false;
        filter = new MonitoringFilter(asked, text.getValue());
        list.refresh();
    }

    private Div filters() {
        view.setId("view");
        view.setLabel(Words.t("monitoring.view"));
        view.setItems(MonitoringFilter.View.values());
        view.setItemLabelGenerator(value -> Words.t("monitoring.view." + value));
        view.addValueChangeListener(change -> changed());
        text.setId("search");
        text.setMaxLength(MonitoringFilter.LONGEST);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> changed());
        Div filters = new Div(view, text);
        filters.addClassName("actions");
        return filters;
    }

    private void changed() {
        if (reading) {
            return;
        }
        filter = new MonitoringFilter(view.getValue(), text.getValue());
        list.refresh();
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (filter.view() != MonitoringFilter.View.OPEN) {
            query.put("view", List.of(filter.view().name()));
        }
        if (!filter.text().isBlank()) {
            query.put("text", List.of(filter.text()));
        }
        String address = new QueryParameters(query).getQueryString();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, "monitoring" + (address.isEmpty() ? "" : "?" + address));
    }

    private static Grid<ListedCycle> grid(boolean ofCouncil) {
        Grid<ListedCycle> grid = Grids.of(Words.t("monitoring.title"));
        grid.setId("cycles");
        Grids.link(
                grid, Words.t("contract.reference"), ListedCycle::reference, line -> "monitoring/" + line.reference());
        if (ofCouncil) {
            Grids.text(grid, Words.t("contract.provider"), ListedCycle::provider)
                    .setFlexGrow(2);
        }
        Grids.link(
                grid,
                Words.t("monitoring.contract"),
                ListedCycle::contract,
                line -> "contracts/" + line.contract() + "/monitoring");
        Grids.text(grid, Words.t("monitoring.period"), line -> MonitoringWords.period(line.from(), line.to()));
        Grids.text(grid, Words.t("monitoring.due"), MonitoringView::due);
        Grids.status(grid, Words.t("monitoring.state"), line -> MonitoringWords.badge(line.state()));
        grid.addComponentColumn(line -> line.colour() == null ? new Span() : MonitoringWords.badge(line.colour()))
                .setHeader(Words.t("monitoring.colour"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(
                Words.t("monitoring.none"),
                Words.t(ofCouncil ? "monitoring.none.next.council" : "monitoring.none.next.provider")));
        return grid;
    }

    private static String due(ListedCycle line) {
        if (line.dueOn() == null) {
            return "";
        }
        String day = Words.day(line.dueOn());
        return line.overdue() ? Words.t("monitoring.overdue", Map.of("day", day)) : day;
    }
}
