package cymru.cartref.concern.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.concern.ConcernDesk;
import cymru.cartref.concern.ConcernFilter;
import cymru.cartref.concern.ConcernStatus;
import cymru.cartref.concern.ListedConcern;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Words;

/** All concerns, for the council. The filters are in the address. */
class CouncilList {

    private final Select<ConcernStatus> status = new Select<>();
    private final Checkbox mine = new Checkbox(Words.t("concern.list.mine"));
    private final Checkbox toTriage = new Checkbox(Words.t("concern.list.to-triage"));
    private final TextField text = new TextField(Words.t("concern.list.search"));
    private final Grid<ListedConcern> grid = Grids.of(Words.t("concern.list.title"));
    private final Div filters = new Div();
    private final LazyList<ListedConcern, Long> list;
    private ConcernFilter filter = ConcernFilter.ALL;
    private boolean reading;

    CouncilList(ConcernDesk desk) {
        list = LazyList.feed(
                grid,
                ListedConcern::id,
                (after, limit) -> desk.list(filter, after == null ? Long.MAX_VALUE : after, limit));
        columns();
        filters();
    }

    Div filtersPart() {
        return filters;
    }

    Grid<ListedConcern> grid() {
        return grid;
    }

    void read(QueryParameters query) {
        reading = true;
        filter = FilterAddress.read(query);
        status.setValue(filter.status());
        mine.setValue(filter.mine());
        toTriage.setValue(filter.toTriage());
        text.setValue(filter.text());
        reading = false;
        list.refresh();
    }

    private void filters() {
        status.setId("status");
        status.setLabel(Words.t("concern.list.status"));
        status.setItems(ConcernStatus.values());
        status.setItemLabelGenerator(
                value -> value == null ? Words.t("concern.list.all") : Words.t("concern.status." + value));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(Words.t("concern.list.all"));
        text.setId("search");
        text.setMaxLength(100);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        mine.setId("mine");
        toTriage.setId("to-triage");
        status.addValueChangeListener(change -> changed());
        text.addValueChangeListener(change -> changed());
        mine.addValueChangeListener(change -> changed());
        toTriage.addValueChangeListener(change -> changed());
        filters.addClassName("actions");
        filters.add(status, text, toTriage, mine);
    }

    private void changed() {
        if (reading) {
            return;
        }
        filter = new ConcernFilter(status.getValue(), mine.getValue(), toTriage.getValue(), text.getValue());
        list.refresh();
        String query = FilterAddress.write(filter).getQueryString();
        UI.getCurrent().getPage().getHistory().replaceState(null, "concerns" + (query.isEmpty() ? "" : "?" + query));
    }

    private void columns() {
        grid.setId("concerns");
        Grids.link(
                grid, Words.t("concern.reference"), ListedConcern::reference, line -> "concerns/" + line.reference());
        Grids.text(grid, Words.t("concern.service"), line -> ConcernWords.service(line.service()))
                .setFlexGrow(2);
        Grids.text(grid, Words.t("concern.provider"), ListedConcern::provider).setFlexGrow(2);
        Grids.status(grid, Words.t("concern.list.status"), line -> ConcernWords.badge(line.status()));
        Grids.status(grid, Words.t("concern.risk"), line -> ConcernWords.badge(line.atRisk()));
        Grids.text(grid, Words.t("concern.source"), line -> Words.t("concern.source." + line.source()));
        Grids.time(grid, Words.t("concern.triage-due"), ListedConcern::triageDue);
        Grids.time(grid, Words.t("concern.raised-at"), ListedConcern::raisedAt);
        Grids.text(grid, Words.t("concern.held"), line -> line.held() ? Words.t("concern.hold.badge") : null);
        grid.setEmptyStateComponent(new EmptyState(Words.t("concern.none"), Words.t("concern.none.next.council")));
    }
}
