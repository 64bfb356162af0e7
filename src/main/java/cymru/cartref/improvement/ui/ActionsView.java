package cymru.cartref.improvement.ui;

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
import cymru.cartref.account.CurrentActor;
import cymru.cartref.improvement.ActionFilter;
import cymru.cartref.improvement.ListedAction;
import cymru.cartref.improvement.OwnPlanDesk;
import cymru.cartref.improvement.PlanDesk;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;

/** Actions of all plans, the earliest due first: everybody's for the council, a provider's own for its people. */
@Route("actions")
@Menu(title = "plan.menu", order = 52, icon = "vaadin:tasks")
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
public class ActionsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Select<ActionFilter.View> view = new Select<>();
    private final TextField text = new TextField(Words.t("plan.search"));
    private final LazyList<ListedAction, ListedAction> list;
    private transient ActionFilter filter = ActionFilter.OVERDUE;
    private boolean reading;

    ActionsView(PlanDesk council, OwnPlanDesk provider, CurrentActor actors) {
        super("plan.title");
        Side side = actors.get().council() ? new Side.Council(council) : new Side.Provider(provider);
        Grid<ListedAction> grid = grid(side.ofCouncil());
        list = LazyList.feed(grid, line -> line, (after, limit) -> side.list(filter, after, limit));
        add(new Paragraph(Words.t(side.ofCouncil() ? "plan.intro.council" : "plan.intro.provider")), filters(), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reading = true;
        ActionFilter asked = FilterAddress.read(event.getLocation().getQueryParameters());
        view.setValue(asked.view());
        text.setValue(asked.text());
        reading = false;
        filter = asked;
        list.refresh();
    }

    private Div filters() {
        view.setId("view");
        view.setLabel(Words.t("plan.view"));
        view.setItems(ActionFilter.View.values());
        view.setItemLabelGenerator(value -> Words.t("plan.view." + value));
        view.setValue(ActionFilter.View.OVERDUE);
        view.addValueChangeListener(change -> changed());
        text.setId("search");
        text.setMaxLength(ActionFilter.LONGEST);
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
        filter = new ActionFilter(view.getValue(), text.getValue());
        list.refresh();
        QueryParameters query = FilterAddress.write(filter);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, "actions" + (query.getQueryString().isEmpty() ? "" : "?" + query.getQueryString()));
    }

    private static Grid<ListedAction> grid(boolean ofCouncil) {
        Grid<ListedAction> grid = Grids.of(Words.t("plan.title"));
        grid.setId("actions");
        Grids.link(grid, Words.t("plan.reference"), ListedAction::plan, line -> "plans/" + line.plan());
        Grids.text(grid, Words.t("plan.action.what"), line -> line.number() + ". " + line.what())
                .setFlexGrow(3);
        Grids.text(grid, Words.t("plan.about"), line -> line.title().in(Words.language()))
                .setFlexGrow(2);
        if (ofCouncil) {
            Grids.text(grid, Words.t("plan.provider"), ListedAction::provider);
        }
        Grids.text(grid, Words.t("plan.action.owner"), ListedAction::owner);
        Grids.text(grid, Words.t("plan.action.due"), line -> Words.day(line.due()));
        Grids.status(grid, Words.t("plan.action.state"), line -> PlanWords.badge(line.state(), line.overdue()));
        grid.setEmptyStateComponent(new EmptyState(Words.t("plan.none"), Words.t("plan.none.next")));
        return grid;
    }
}
