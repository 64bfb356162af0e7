package cymru.cartref.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import cymru.cartref.text.Dates;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import cymru.cartref.work.WorkDesk;
import cymru.cartref.work.WorkFilter;
import cymru.cartref.work.WorkItem;
import jakarta.annotation.security.PermitAll;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What waits for me by the day on which it is due, four weeks at a time. */
@Route("calendar")
@PermitAll
class CalendarView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String FROM = "from";
    private static final int WEEKS = 4;

    /** Tasks of a day before the rest is folded away. */
    private static final int SHOWN = 3;

    private final transient WorkDesk work;
    private final transient DatabaseClock clock;

    CalendarView(WorkDesk work, DatabaseClock clock) {
        super("work.calendar.title");
        this.work = work;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate today = clock.today();
        LocalDate monday = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FROM)
                .flatMap(CalendarView::day)
                .filter(day -> Math.abs(day.getYear() - today.getYear()) <= 2)
                .orElse(today)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = monday.plusWeeks(WEEKS).minusDays(1);
        List<WorkItem> due = work.dueBetween(monday, last);
        removeAll();
        add(steps(monday, today));
        int overdue = work.counts().getOrDefault(WorkFilter.OVERDUE, 0);
        if (overdue > 0) {
            RouterLink link =
                    new RouterLink(Words.t("work.calendar.overdue", Map.of("count", overdue)), HomeView.class);
            link.setQueryParameters(QueryParameters.of("show", "overdue"));
            add(link);
        }
        if (due.size() == WorkDesk.CALENDAR_MOST) {
            add(new Paragraph(Words.t("work.calendar.first", Map.of("count", due.size()))));
        }
        Map<LocalDate, List<WorkItem>> byDay = due.stream()
                .collect(Collectors.groupingBy(
                        item -> LocalDate.ofInstant(item.dueAt(), DatabaseClock.LONDON),
                        TreeMap::new,
                        Collectors.toList()));
        add(table(monday, today, byDay));
    }

    private static Nav steps(LocalDate monday, LocalDate today) {
        Nav steps = new Nav(
                step("work.calendar.before", monday.minusWeeks(WEEKS)),
                step("work.calendar.today", today),
                step("work.calendar.after", monday.plusWeeks(WEEKS)),
                new RouterLink(Words.t("work.calendar.list"), HomeView.class));
        steps.addClassName("filters");
        steps.getChildren().forEach(link -> link.addClassName("filter"));
        steps.setAriaLabel(Words.t("work.calendar.steps"));
        return steps;
    }

    private static RouterLink step(String key, LocalDate day) {
        RouterLink link = new RouterLink(Words.t(key), CalendarView.class);
        link.setQueryParameters(QueryParameters.of(FROM, day.toString()));
        return link;
    }

    private static NativeTable table(LocalDate monday, LocalDate today, Map<LocalDate, List<WorkItem>> byDay) {
        NativeTable table = new NativeTable();
        table.addClassName("calendar");
        table.setId("calendar");
        table.getElement().setAttribute("aria-label", Words.t("work.calendar.title"));
        NativeTableRow head = table.getHead().addRow();
        List<String> names = Dates.weekdays(Words.language());
        for (int day = 1; day <= 7; day++) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(names.get(day % 7));
            cell.getElement().setAttribute("scope", "col");
        }
        for (int week = 0; week < WEEKS; week++) {
            NativeTableRow row = table.getBody().addRow();
            for (int day = 0; day < 7; day++) {
                LocalDate date = monday.plusDays(7L * week + day);
                fill(row.addDataCell(), date, today, byDay.getOrDefault(date, List.of()));
            }
        }
        return table;
    }

    private static void fill(NativeTableCell cell, LocalDate date, LocalDate today, List<WorkItem> items) {
        cell.setId("day-" + date);
        if (items.isEmpty()) {
            cell.addClassName("nothing");
        }
        Span day = new Span(Words.day(date));
        day.addClassName("day");
        cell.add(day);
        if (date.equals(today)) {
            cell.getElement().setAttribute("aria-current", "date");
        }
        cell.add(list(items.subList(0, Math.min(SHOWN, items.size()))));
        if (items.size() > SHOWN) {
            Details more = new Details(
                    Words.t("work.calendar.more", Map.of("count", items.size() - SHOWN)),
                    list(items.subList(SHOWN, items.size())));
            cell.add(more);
        }
    }

    private static Component list(List<WorkItem> items) {
        UnorderedList list = new UnorderedList();
        for (WorkItem item : items) {
            Anchor what = new Anchor(item.link(), Words.t(item.titleKey()));
            Span about = new Span(item.caseReference());
            about.addClassName("quiet");
            list.add(new ListItem(what, new Span(" "), about));
        }
        list.setVisible(!items.isEmpty());
        return list;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
