package cymru.cartref.concern.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.concern.meeting.GuestMeetingDesk;
import cymru.cartref.concern.meeting.ListedMeeting;
import cymru.cartref.concern.meeting.MeetingFilter;
import cymru.cartref.concern.meeting.MeetingReadingDesk;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** Meetings of cases: all of them for the council, by where they stand; for a guest its own. */
@Route("meetings")
@Menu(title = "meeting.menu", order = 42, icon = "vaadin:users")
@RolesAllowed({
    "QUALITY_MONITOR",
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "SAFEGUARDING_LEAD",
    "DIRECTOR",
    "GUEST"
})
public class MeetingsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Select<MeetingFilter> view = new Select<>();
    private final LazyList<ListedMeeting, Long> list;

    MeetingsView(MeetingReadingDesk desk, GuestMeetingDesk guests, CurrentActor actors) {
        super("meeting.title");
        boolean council = actors.get().council();
        Grid<ListedMeeting> grid = grid(council);
        list = LazyList.feed(grid, ListedMeeting::id, (after, limit) -> {
            long before = after == null ? Long.MAX_VALUE : after;
            return council ? desk.list(view.getValue(), before, limit) : guests.mine(before, limit);
        });
        view.setId("view");
        view.setLabel(Words.t("meeting.view"));
        view.setItems(MeetingFilter.values());
        view.setItemLabelGenerator(each -> Words.t("meeting.view." + each));
        view.setValue(MeetingFilter.UPCOMING);
        view.addValueChangeListener(change -> {
            list.refresh();
            if (change.isFromClient()) {
                UI.getCurrent()
                        .getPage()
                        .getHistory()
                        .replaceState(null, "meetings?view=" + change.getValue().name());
            }
        });
        add(new Paragraph(Words.t(council ? "meeting.intro" : "meeting.intro.guest")));
        if (council) {
            Div filters = new Div(view);
            filters.addClassName("actions");
            add(filters);
        }
        add(grid);
    }

    /** What it does not know in the address is left out. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("view")
                .flatMap(said -> Stream.of(MeetingFilter.values())
                        .filter(each -> each.name().equals(said))
                        .findFirst())
                .ifPresent(view::setValue);
    }

    private static Grid<ListedMeeting> grid(boolean council) {
        Grid<ListedMeeting> grid = Grids.of(Words.t("meeting.title"));
        grid.setId("meetings");
        Grids.link(
                grid, Words.t("meeting.reference"), ListedMeeting::reference, line -> "meetings/" + line.reference());
        Grids.time(grid, Words.t("meeting.when"), ListedMeeting::starts);
        Grids.text(grid, Words.t("meeting.about"), line -> line.service() == null ? line.provider() : line.service())
                .setFlexGrow(2);
        Grids.text(grid, Words.t("meeting.place"), ListedMeeting::place).setFlexGrow(2);
        Grids.status(grid, Words.t("meeting.state"), line -> MeetingWords.badge(line.state(), line.minutesLate()));
        if (council) {
            Grids.link(
                    grid,
                    Words.t("meeting.case"),
                    ListedMeeting::caseReference,
                    line -> "escalations/" + line.caseReference());
        }
        grid.setEmptyStateComponent(new EmptyState(
                Words.t("meeting.none"), Words.t(council ? "meeting.none.next.council" : "meeting.none.next.guest")));
        return grid;
    }
}
