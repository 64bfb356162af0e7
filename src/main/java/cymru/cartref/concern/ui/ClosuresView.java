package cymru.cartref.concern.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.concern.DraftDesk;
import cymru.cartref.concern.ServiceChoice;
import cymru.cartref.concern.closure.ClosureCause;
import cymru.cartref.concern.closure.ClosureDesk;
import cymru.cartref.concern.closure.ClosureKind;
import cymru.cartref.concern.closure.ClosureReadingDesk;
import cymru.cartref.concern.closure.ListedClosure;
import cymru.cartref.concern.closure.OpenClosure;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.FieldRows;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Services that close, and the form that opens a closure. */
@Route("closures")
@Menu(title = "closure.menu", order = 43, icon = "vaadin:lock")
@RolesAllowed({
    "QUALITY_MONITOR",
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "SAFEGUARDING_LEAD",
    "DIRECTOR"
})
public class ClosuresView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Checkbox ended = new Checkbox(Words.t("closure.ended"));
    private final LazyList<ListedClosure, Long> list;

    ClosuresView(ClosureReadingDesk reading, ClosureDesk desk, DraftDesk services, CurrentActor actors) {
        super("closure.title");
        Actor actor = actors.get();
        Grid<ListedClosure> grid = grid();
        list = LazyList.feed(
                grid,
                ListedClosure::id,
                (after, limit) -> reading.list(ended.getValue(), after == null ? Long.MAX_VALUE : after, limit));
        ended.setId("ended");
        ended.addValueChangeListener(change -> {
            list.refresh();
            if (change.isFromClient()) {
                UI.getCurrent()
                        .getPage()
                        .getHistory()
                        .replaceState(null, change.getValue() ? "closures?ended=yes" : "closures");
            }
        });
        add(new Paragraph(Words.t("closure.intro")));
        boolean senior = actor.holds(Role.COMMISSIONING_MANAGER)
                || actor.holds(Role.HEAD_OF_SERVICE)
                || actor.holds(Role.DIRECTOR);
        if (senior) {
            add(open(desk, services));
        }
        add(new Div(ended), grid);
    }

    private static DeedForm open(ClosureDesk desk, DraftDesk services) {
        String[] opened = {""};
        DeedForm form = new DeedForm(
                        "open", "closure.open.title", () -> UI.getCurrent().navigate("closures/" + opened[0]))
                .intro(Words.t("closure.open.intro"));
        ComboBox<ServiceChoice> service = form.field("service", new ServicePicker(services));
        service.setId("open-service");
        Select<ClosureKind> kind = new Select<>();
        kind.setLabel(Words.t("closure.kind"));
        kind.setItems(ClosureKind.values());
        kind.setItemLabelGenerator(each -> Words.t("closure.kind." + each));
        kind.setValue(ClosureKind.PLANNED);
        Select<ClosureCause> cause = new Select<>();
        cause.setLabel(Words.t("closure.cause"));
        cause.setItems(ClosureCause.values());
        cause.setItemLabelGenerator(each -> Words.t("closure.cause." + each));
        cause.setValue(ClosureCause.PROVIDER_NOTICE);
        form.field("kind", kind);
        form.field("cause", cause);
        LocalisedDatePicker day = form.field("closesOn", new LocalisedDatePicker(Words.t("closure.closes-on")));
        form.add(FieldRows.of(kind, cause, day));
        TextArea why = form.words("why", "closure.why", OpenClosure.WORDS_LENGTH);
        TextArea standards = form.words("standards", "closure.standards", OpenClosure.WORDS_LENGTH);
        String key = UUID.randomUUID().toString();
        return form.deed("do", "closure.open.do", () -> {
            ServiceChoice chosen = service.getValue();
            opened[0] = desk.open(new OpenClosure(
                    key,
                    chosen == null || chosen.serviceId() == null ? 0 : chosen.serviceId(),
                    kind.getValue(),
                    cause.getValue(),
                    Objects.requireNonNullElse(day.getValue(), LocalDate.EPOCH),
                    why.getValue(),
                    standards.getValue(),
                    Map.of()));
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ended.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("ended")
                .filter("yes"::equals)
                .isPresent());
    }

    private static Grid<ListedClosure> grid() {
        Grid<ListedClosure> grid = Grids.of(Words.t("closure.title"));
        grid.setId("closures");
        Grids.link(
                grid, Words.t("closure.reference"), ListedClosure::reference, line -> "closures/" + line.reference());
        Grids.text(grid, Words.t("closure.service"), ListedClosure::service).setFlexGrow(2);
        Grids.text(grid, Words.t("closure.provider"), ListedClosure::provider).setFlexGrow(2);
        Grids.text(grid, Words.t("closure.kind"), line -> Words.t("closure.kind." + line.kind()));
        Grids.status(grid, Words.t("closure.state"), line -> ClosureWords.badge(line.state()));
        Grids.text(grid, Words.t("closure.closes-on"), line -> Words.day(line.closesOn()));
        Grids.number(
                grid,
                Words.t("closure.children"),
                line -> Words.t("closure.children.left", Map.of("left", line.left(), "all", line.children())));
        grid.setEmptyStateComponent(new EmptyState(Words.t("closure.none"), Words.t("closure.none.next")));
        return grid;
    }
}
