package cymru.cartref.child.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
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
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.child.OwnStaysDesk;
import cymru.cartref.child.StayChoices;
import cymru.cartref.child.StayFilter;
import cymru.cartref.child.StayLine;
import cymru.cartref.child.StaysDesk;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.ui.Beside;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which child stays where: all for the council, a provider's own for its people. The filters are in the address. */
@Route("stays")
@Menu(title = "child.menu", order = 50, icon = "vaadin:home-o")
@RolesAllowed({
    "CONTRACT_OFFICER",
    "HOME_FINDING_OFFICER",
    "QUALITY_MONITOR",
    "SAFEGUARDING_LEAD",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "DIRECTOR",
    "PROVIDER_ADMINISTRATOR",
    "RESPONSIBLE_INDIVIDUAL"
})
public class StaysView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final Set<Role> KEEPERS =
            Set.of(Role.CONTRACT_OFFICER, Role.HOME_FINDING_OFFICER, Role.QUALITY_MONITOR);

    private final transient StaysDesk desk;
    private final transient OwnStaysDesk own;
    private final boolean council;
    private final ComboBox<StayChoices.Home> home;
    private final ComboBox<StayChoices.Authority> authority = new ComboBox<>(Words.t("child.authority"));
    private final Select<StayFilter.State> state = new Select<>();
    private final TextField child = new TextField(Words.t("child.reference"));
    private final LazyList<StayLine, Long> list;
    private final transient @Nullable StayPanels panels;
    private transient StayFilter filter = StayFilter.OPEN;
    private boolean reading;

    StaysView(StaysDesk desk, OwnStaysDesk own, CurrentActor actors, DatabaseClock clock) {
        super("child.title");
        this.desk = desk;
        this.own = own;
        Actor actor = actors.get();
        council = actor.council();
        home = council ? StayWords.home(desk) : ownHomes();
        boolean keeps = KEEPERS.stream().anyMatch(actor::holds);
        Grid<StayLine> grid = Grids.of(Words.t("child.title"));
        grid.setId("stays");
        list = LazyList.feed(grid, StayLine::id, (after, limit) -> page(after == null ? Long.MAX_VALUE : after, limit));
        Beside beside = new Beside(grid);
        panels = keeps ? new StayPanels(desk, beside, clock.today(), list::refresh) : null;
        columns(grid);
        add(new Paragraph(Words.t(council ? "child.intro.council" : "child.intro.provider")), filters(), beside);
        if (panels != null) {
            actions(panels);
        }
    }

    private List<StayLine> page(long before, int limit) {
        return council ? desk.list(filter, before, limit) : own.list(filter, before, limit);
    }

    private void actions(StayPanels forms) {
        Button open = new Button(Words.t("child.open"), click -> forms.open(""));
        open.setId("open-stay");
        heading().primary(open);
        heading().secondary(Words.t("child.add"), forms::add);
        heading().secondary(Words.t("child.import.title"), () -> UI.getCurrent().navigate(ImportView.class));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reading = true;
        StayFilter asked = FilterAddress.read(event.getLocation().getQueryParameters());
        Long service = asked.serviceId();
        if (service != null) {
            home.setValue(
                    council
                            ? desk.home(service).orElse(null)
                            : own.homes().stream()
                                    .filter(each -> each.id() == service)
                                    .findFirst()
                                    .orElse(null));
        }
        if (council && asked.authorityId() != null) {
            authority.setValue(desk.authorities().stream()
                    .filter(each -> each.id() == asked.authorityId())
                    .findFirst()
                    .orElse(null));
        }
        state.setValue(asked.state());
        reading = false;
        filter = asked;
        list.refresh();
    }

    private ComboBox<StayChoices.Home> ownHomes() {
        ComboBox<StayChoices.Home> box = new ComboBox<>(Words.t("child.home"));
        box.setItems(own.homes());
        box.setItemLabelGenerator(StayChoices.Home::name);
        return box;
    }

    private Div filters() {
        home.setId("home");
        home.setClearButtonVisible(true);
        home.addValueChangeListener(change -> changed());
        state.setId("state");
        state.setLabel(Words.t("child.state"));
        state.setItems(StayFilter.State.values());
        state.setItemLabelGenerator(value -> Words.t("child.state." + value));
        state.setValue(StayFilter.State.OPEN);
        state.addValueChangeListener(change -> changed());
        child.setId("child");
        child.setMaxLength(20);
        child.setClearButtonVisible(true);
        child.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        child.addValueChangeListener(change -> changed());
        Div filters = new Div(home, state, child);
        if (council) {
            authority.setId("authority");
            authority.setItems(desk.authorities());
            authority.setItemLabelGenerator(each -> each.name().in(Words.language()));
            authority.setClearButtonVisible(true);
            authority.addValueChangeListener(change -> changed());
            filters.addComponentAtIndex(1, authority);
        }
        filters.addClassName("actions");
        return filters;
    }

    private void changed() {
        if (reading) {
            return;
        }
        filter = new StayFilter(
                home.getOptionalValue().map(StayChoices.Home::id).orElse(null),
                authority.getOptionalValue().map(StayChoices.Authority::id).orElse(null),
                state.getValue(),
                child.getValue());
        list.refresh();
        QueryParameters query = FilterAddress.write(filter);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, "stays" + (query.getQueryString().isEmpty() ? "" : "?" + query.getQueryString()));
    }

    private void columns(Grid<StayLine> grid) {
        Grids.text(grid, Words.t("child.reference"), StayLine::child);
        Grids.text(grid, Words.t("child.authority"), line -> line.authority().in(Words.language()));
        Grids.text(grid, Words.t("child.age-band"), line -> StayWords.ageBand(line.ageBand()));
        Grids.text(
                        grid,
                        Words.t("child.home"),
                        council ? line -> line.service() + " · " + line.provider() : StayLine::service)
                .setFlexGrow(2);
        Grids.text(grid, Words.t("child.from"), line -> Words.day(line.from()));
        grid.addComponentColumn(this::ending).setHeader(Words.t("child.to")).setAutoWidth(true);
        grid.setEmptyStateComponent(new EmptyState(
                Words.t("child.none"), Words.t(panels == null ? "child.none.next.reader" : "child.none.next")));
    }

    private Component ending(StayLine line) {
        if (line.to() != null) {
            return new Span(Words.t(
                    "child.ended.line",
                    Map.of(
                            "day", Words.day(line.to()),
                            "reason", StayWords.reason(Objects.requireNonNull(line.reason())))));
        }
        if (panels == null) {
            return new Span(Words.t("child.goes-on"));
        }
        Button end = new Button(Words.t("child.end.button"), click -> panels.end(line));
        end.setId("end-" + line.id());
        end.setAriaLabel(Words.t("child.end.title", Map.of("reference", line.child())));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        return end;
    }
}
