package cymru.cartref.concern.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.concern.EscalationDesk;
import cymru.cartref.concern.EscalationFilter;
import cymru.cartref.concern.ListedEscalation;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All cases, for the council. The filters are in the address. */
class EscalationList {

    private static final List<Integer> LEVELS = List.of(1, 2, 3, 4, 5);

    private final Select<Integer> level = new Select<>();
    private final Checkbox closed = new Checkbox(Words.t("escalation.list.closed"));
    private final Checkbox late = new Checkbox(Words.t("escalation.list.late"));
    private final TextField text = new TextField(Words.t("escalation.list.search"));
    private final Grid<ListedEscalation> grid = Grids.of(Words.t("escalation.list.title"));
    private final Div filters = new Div();
    private final LazyList<ListedEscalation, Long> list;
    private EscalationFilter filter = EscalationFilter.RUNNING;
    private boolean reading;

    EscalationList(EscalationDesk desk) {
        list = LazyList.feed(
                grid,
                ListedEscalation::id,
                (after, limit) -> desk.list(filter, after == null ? Long.MAX_VALUE : after, limit));
        columns();
        filters();
    }

    Div filtersPart() {
        return filters;
    }

    Grid<ListedEscalation> grid() {
        return grid;
    }

    /** What it does not know in the address is left out. */
    void read(QueryParameters query) {
        reading = true;
        filter = new EscalationFilter(
                query.getSingleParameter("level")
                        .flatMap(said -> LEVELS.stream()
                                .filter(number -> said.equals(number.toString()))
                                .findFirst())
                        .orElse(null),
                query.getSingleParameter("closed").filter("yes"::equals).isPresent(),
                query.getSingleParameter("late").filter("yes"::equals).isPresent(),
                query.getSingleParameter("text").orElse(""));
        level.setValue(filter.level());
        closed.setValue(filter.closed());
        late.setValue(filter.late());
        text.setValue(filter.text());
        reading = false;
        list.refresh();
    }

    private void filters() {
        level.setId("level");
        level.setLabel(Words.t("escalation.list.level"));
        level.setItems(LEVELS);
        level.setItemLabelGenerator(number -> number == null ? Words.t("escalation.list.all") : String.valueOf(number));
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(Words.t("escalation.list.all"));
        text.setId("search");
        text.setMaxLength(100);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        closed.setId("closed");
        late.setId("late");
        level.addValueChangeListener(change -> changed());
        text.addValueChangeListener(change -> changed());
        closed.addValueChangeListener(change -> changed());
        late.addValueChangeListener(change -> changed());
        filters.addClassName("actions");
        filters.add(level, text, late, closed);
    }

    private void changed() {
        if (reading) {
            return;
        }
        filter = new EscalationFilter(level.getValue(), closed.getValue(), late.getValue(), text.getValue());
        list.refresh();
        String query = address(filter).getQueryString();
        UI.getCurrent().getPage().getHistory().replaceState(null, "escalations" + (query.isEmpty() ? "" : "?" + query));
    }

    private static QueryParameters address(EscalationFilter filter) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (filter.level() != null) {
            query.put("level", List.of(filter.level().toString()));
        }
        if (filter.closed()) {
            query.put("closed", List.of("yes"));
        }
        if (filter.late()) {
            query.put("late", List.of("yes"));
        }
        if (!filter.text().isBlank()) {
            query.put("text", List.of(filter.text()));
        }
        return new QueryParameters(query);
    }

    private void columns() {
        grid.setId("escalations");
        Grids.link(
                grid,
                Words.t("escalation.reference"),
                ListedEscalation::reference,
                line -> "escalations/" + line.reference());
        Grids.text(grid, Words.t("escalation.service"), line -> EscalationWords.subject(line.service()))
                .setFlexGrow(2);
        Grids.text(grid, Words.t("escalation.provider"), ListedEscalation::provider)
                .setFlexGrow(2);
        Grids.status(
                grid,
                Words.t("escalation.list.level"),
                line -> EscalationWords.badge(line.state(), line.level(), line.levelName()));
        Grids.time(grid, Words.t("escalation.since"), ListedEscalation::since);
        Grids.time(grid, Words.t("escalation.due"), ListedEscalation::due);
        grid.setEmptyStateComponent(
                new EmptyState(Words.t("escalation.none"), Words.t("escalation.none.next.council")));
    }
}
