package cymru.cartref.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import cymru.cartref.account.Role;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import cymru.cartref.work.WorkItem;
import cymru.cartref.work.Workload;
import cymru.cartref.work.WorkloadDesk;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** With whom the work lies, and what nobody has taken; giving a task to somebody who can do it. */
@Route("workload")
@Menu(title = "workload.menu", order = 87, icon = "vaadin:scale")
@RolesAllowed({"COMMISSIONING_MANAGER", "HEAD_OF_SERVICE", "DIRECTOR"})
class WorkloadView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String WHO = "who";
    private static final String ROLE = "role";

    private final transient WorkloadDesk desk;
    private @Nullable Long person;
    private @Nullable Role role;

    WorkloadView(WorkloadDesk desk) {
        super("workload.title");
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        person = query.getSingleParameter(WHO)
                .filter(typed -> typed.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        role = query.getSingleParameter(ROLE).flatMap(WorkloadView::parse).orElse(null);
        draw();
    }

    private void draw() {
        removeAll();
        Workload all = desk.workload();
        add(facts(all), new H2(Words.t("workload.people")));
        if (all.people().isEmpty()) {
            add(new EmptyState(Words.t("workload.people.none"), Words.t("workload.people.none.next")));
        } else {
            add(people(all.people()));
        }
        add(new H2(Words.t("workload.queues")));
        if (all.queues().isEmpty()) {
            add(new EmptyState(Words.t("workload.queues.none"), Words.t("workload.queues.none.next")));
        } else {
            add(queues(all.queues()));
        }
        shown(all).ifPresent(name -> {
            H2 heading = new H2(Words.t("workload.of", Map.of("name", name)));
            heading.setId("tasks-of");
            add(heading, tasks(name));
            heading.scrollIntoView();
        });
    }

    private static FactsStrip facts(Workload all) {
        List<Workload.Count> counts = Stream.concat(
                        all.people().stream().map(Workload.Load::count),
                        all.queues().stream().map(Workload.Queue::count))
                .toList();
        return new FactsStrip()
                .fact(
                        Words.t("workload.open"),
                        sum(counts.stream().mapToInt(Workload.Count::open).sum()))
                .fact(
                        Words.t("workload.overdue"),
                        sum(counts.stream().mapToInt(Workload.Count::overdue).sum()))
                .fact(
                        Words.t("workload.soon"),
                        sum(counts.stream().mapToInt(Workload.Count::soon).sum()))
                .fact(
                        Words.t("workload.untaken"),
                        sum(all.queues().stream()
                                .mapToInt(queue -> queue.count().open())
                                .sum()));
    }

    private static String sum(int number) {
        return Words.t("workload.number", Map.of("number", number));
    }

    private PlainTable people(List<Workload.Load> loads) {
        PlainTable table = counted(new PlainTable(Words.t("workload.people")).text(Words.t("workload.person")));
        table.setId("people");
        for (Workload.Load load : loads) {
            Div name = new Div(link(WHO, Long.toString(load.person()), load.name()));
            if (load.deputy() != null) {
                Span away = new Span(Words.t("workload.away", Map.of("deputy", load.deputy())));
                away.addClassName("quiet");
                name.add(new Div(away));
            }
            row(table, name, load.count());
        }
        return table;
    }

    private PlainTable queues(List<Workload.Queue> queues) {
        PlainTable table = counted(new PlainTable(Words.t("workload.queues")).text(Words.t("workload.role")));
        table.setId("queues");
        for (Workload.Queue queue : queues) {
            String title = Words.t("role." + queue.role());
            Div name = new Div(
                    queue.count().open() == 0
                            ? new Span(title)
                            : link(ROLE, queue.role().name(), title));
            name.add(
                    queue.holders() == 0
                            ? new Div(new StatusBadge(Tone.DANGER, Words.t("workload.nobody")))
                            : quiet(Words.t("workload.holders", Map.of("count", queue.holders()))));
            row(table, name, queue.count());
        }
        return table;
    }

    private static Div quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return new Div(span);
    }

    private static PlainTable counted(PlainTable table) {
        return table.number(Words.t("workload.open"))
                .number(Words.t("workload.overdue"))
                .number(Words.t("workload.soon"));
    }

    private static void row(PlainTable table, Component name, Workload.Count count) {
        table.row(name, new Span(sum(count.open())), new Span(sum(count.overdue())), new Span(sum(count.soon())));
    }

    private static RouterLink link(String parameter, String value, String name) {
        RouterLink link = new RouterLink(name, WorkloadView.class);
        link.setQueryParameters(QueryParameters.of(parameter, value));
        return link;
    }

    /** The name of what the address asks for, if it has tasks. */
    private Optional<String> shown(Workload all) {
        if (person != null) {
            return all.people().stream()
                    .filter(load -> load.person() == person)
                    .map(Workload.Load::name)
                    .findFirst();
        }
        return all.queues().stream()
                .filter(queue -> queue.role() == role && queue.count().open() > 0)
                .map(queue -> Words.t("role." + queue.role()))
                .findFirst();
    }

    private Grid<WorkItem> tasks(String name) {
        Map<Role, List<WorkloadDesk.Colleague>> colleagues = new EnumMap<>(Role.class);
        Grid<WorkItem> list = new Grid<>();
        list.setId("tasks");
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addComponentColumn(item -> task(item, colleagues.computeIfAbsent(item.role(), desk::colleagues)));
        list.getElement().setAttribute("aria-label", Words.t("workload.of", Map.of("name", name)));
        LazyList.feed(list, item -> item, (after, limit) -> desk.items(person, role, after, limit));
        list.setHeight("28rem");
        return list;
    }

    private TaskRow task(WorkItem item, List<WorkloadDesk.Colleague> colleagues) {
        if (!item.free()) {
            return new TaskRow(item, new Paragraph(Words.t("workload.by-name")));
        }
        Select<WorkloadDesk.Colleague> to = new Select<>();
        to.setItems(colleagues);
        to.setItemLabelGenerator(WorkloadDesk.Colleague::name);
        to.setPlaceholder(Words.t("workload.give.to"));
        to.setAriaLabel(Words.t("workload.give.to"));
        Button give = new Button(Words.t("workload.give"), click -> {
            long whom = to.getValue() == null ? 0 : to.getValue().accountId();
            if (Deeds.attempt(() -> desk.give(item.taskId(), whom), Map.of("colleague", to))) {
                Deeds.done(Words.t("workload.given"));
                draw();
            }
        });
        return new TaskRow(item, to, give);
    }

    private static Optional<Role> parse(String name) {
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
