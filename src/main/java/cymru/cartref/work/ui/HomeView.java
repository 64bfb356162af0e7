package cymru.cartref.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import cymru.cartref.work.HomeCard;
import cymru.cartref.work.HomeDesk;
import cymru.cartref.work.WorkDesk;
import cymru.cartref.work.WorkFilter;
import cymru.cartref.work.WorkItem;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Map;

/** Everybody's first page: what waits for me. */
@Route("")
@PermitAll
@Menu(title = "work.home.menu", order = 0, icon = "vaadin:home")
class HomeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String SHOW = "show";

    private final transient WorkDesk work;
    private final transient HomeDesk home;
    private WorkFilter filter = WorkFilter.EVERYTHING;

    HomeView(WorkDesk work, HomeDesk home) {
        super("work.home.title");
        this.work = work;
        this.home = home;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .flatMap(HomeView::parse)
                .orElse(WorkFilter.EVERYTHING);
        draw();
    }

    private void draw() {
        removeAll();
        Div cards = new Div();
        cards.addClassName("cards");
        home.cards().forEach(card -> cards.add(card(card)));
        if (cards.getComponentCount() > 0) {
            add(cards);
        }
        Map<WorkFilter, Integer> counts = work.counts();
        H2 heading = new H2(Words.t("work.home.waiting"));
        add(heading, filters(counts));
        if (counts.getOrDefault(filter, 0) == 0) {
            add(new EmptyState(Words.t("work.home.empty"), Words.t("work.home.empty.next")));
            return;
        }
        Grid<WorkItem> list = new Grid<>();
        list.setId("waiting");
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addComponentColumn(this::row);
        list.getElement().setAttribute("aria-label", Words.t("work.home.waiting"));
        LazyList.feed(list, item -> item, (after, limit) -> work.inbox(filter, after, limit));
        list.setAllRowsVisible(counts.getOrDefault(filter, 0) <= 10);
        add(list);
    }

    private Component filters(Map<WorkFilter, Integer> counts) {
        Nav filters = new Nav();
        filters.addClassName("filters");
        filters.setAriaLabel(Words.t("work.home.filters"));
        for (WorkFilter one : WorkFilter.values()) {
            RouterLink link = new RouterLink(
                    Words.t("work.filter." + one.name(), Map.of("count", counts.getOrDefault(one, 0))), HomeView.class);
            link.setQueryParameters(QueryParameters.of(SHOW, one.name().toLowerCase(Locale.ROOT)));
            link.addClassName("filter");
            if (one == filter) {
                link.getElement().setAttribute("aria-current", "true");
            }
            filters.add(link);
        }
        RouterLink calendar = new RouterLink(Words.t("work.calendar.menu"), CalendarView.class);
        calendar.addClassName("filter");
        filters.add(calendar);
        return filters;
    }

    private TaskRow row(WorkItem item) {
        if (item.free()) {
            return new TaskRow(item, new Button(Words.t("work.claim"), click -> did(() -> work.claim(item.taskId()))));
        }
        return item.forMe()
                ? new TaskRow(
                        item, new Button(Words.t("work.hand-back"), click -> did(() -> work.handBack(item.taskId()))))
                : new TaskRow(item, new Span(Words.t("work.claimed-by-colleague")));
    }

    private void did(Runnable deed) {
        Deeds.attempt(deed);
        draw();
    }

    private static Component card(HomeCard.Card card) {
        Section section = new Section();
        section.addClassName("card");
        section.add(new H2(card.title()), new Paragraph(card.text()));
        if (!card.lines().isEmpty()) {
            UnorderedList lines = new UnorderedList();
            for (HomeCard.Line line : card.lines()) {
                ListItem item = new ListItem(
                        line.path() == null ? new Span(line.text()) : new Anchor(line.path(), line.text()));
                if (line.due() != null) {
                    item.add(new DeadlineChip(line.due()));
                }
                lines.add(item);
            }
            section.add(lines);
        }
        if (card.action() != null) {
            Anchor action = new Anchor(card.action().path(), card.action().text());
            action.addClassName("big-action");
            section.add(action);
        }
        return section;
    }

    private static java.util.Optional<WorkFilter> parse(String name) {
        return java.util.Arrays.stream(WorkFilter.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
