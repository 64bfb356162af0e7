package cymru.cartref.provider.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import cymru.cartref.procedure.Area;
import cymru.cartref.procedure.Areas;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.ProviderDesk;
import cymru.cartref.provider.ProviderFilter;
import cymru.cartref.provider.ProviderLine;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** The register: searched by name or number, filtered; the filters are in the address. */
@Route("providers")
@Menu(title = "provider.register.menu", order = 22, icon = "vaadin:building-o")
@RolesAllowed({"CONTRACT_OFFICER", "COMMISSIONING_MANAGER", "QUALITY_MONITOR", "HEAD_OF_SERVICE", "AUDITOR"})
public class ProvidersPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final TextField words = Fields.line("search", null, 100);
    private final MultiSelectComboBox<ProviderStatus> statuses =
            Fields.many("statuses", List.of(ProviderStatus.values()), each -> Fields.word("status", each));
    private final Select<ServiceKind> kind =
            Fields.choice("anyKind", List.of(ServiceKind.values()), each -> Fields.word("kind", each), null);
    private final Select<Area> area;
    private final Select<LegalForm> form =
            Fields.choice("anyForm", List.of(LegalForm.values()), each -> Fields.word("form", each), null);
    private final Checkbox runningOut = new Checkbox(Fields.label("runningOut"));
    private final Checkbox toCheck = new Checkbox(Fields.label("toCheck"));
    private final LazyList<ProviderLine, ProviderLine.After> list;
    private final transient List<Area> areaTable;
    private transient ProviderFilter filter = ProviderFilter.ALL;
    private boolean reading;

    public ProvidersPage(ProviderDesk desk, Areas areas) {
        super("provider.register.title");
        areaTable = areas.all();
        area = Fields.choice("anyArea", areaTable, each -> each.name().in(Words.language()), null);
        List.of(kind, area, form).forEach(select -> select.setEmptySelectionAllowed(true));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        runningOut.setId(Fields.id("runningOut"));
        toCheck.setId(Fields.id("toCheck"));
        FormLayout filters = new FormLayout(words, statuses, kind, area, form, runningOut, toCheck);
        filters.setAutoResponsive(true);
        filters.setAutoRows(true);
        filters.setMaxColumns(5);
        filters.setExpandFields(true);
        Grid<ProviderLine> grid = grid();
        list = LazyList.feed(
                grid, ProviderLine::after, (after, limit) -> desk.register(filter, Words.language(), after, limit));
        words.addValueChangeListener(change -> changed());
        statuses.addValueChangeListener(change -> changed());
        List.of(kind, area, form).forEach(select -> select.addValueChangeListener(change -> changed()));
        List.of(runningOut, toCheck).forEach(box -> box.addValueChangeListener(change -> changed()));
        add(filters, grid);
        setSizeFull();
        setFlexGrow(1, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reading = true;
        show(FilterAddress.read(event.getLocation().getQueryParameters()));
        reading = false;
        filter = filter();
        list.refresh();
    }

    private void changed() {
        if (reading) {
            return;
        }
        filter = filter();
        list.refresh();
        QueryParameters query = FilterAddress.write(filter);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null, "providers" + (query.getQueryString().isEmpty() ? "" : "?" + query.getQueryString()));
    }

    private ProviderFilter filter() {
        Area chosen = area.getValue();
        return new ProviderFilter(
                words.getValue(),
                statuses.getValue(),
                kind.getValue(),
                chosen == null ? null : chosen.code(),
                form.getValue(),
                runningOut.getValue(),
                toCheck.getValue());
    }

    private void show(ProviderFilter from) {
        words.setValue(from.words());
        statuses.setValue(from.statuses());
        kind.setValue(from.kind());
        area.setValue(areaTable.stream()
                .filter(each -> each.code().equals(from.area()))
                .findFirst()
                .orElse(null));
        form.setValue(from.legalForm());
        runningOut.setValue(from.runningOut());
        toCheck.setValue(from.toCheck());
    }

    private static Grid<ProviderLine> grid() {
        Grid<ProviderLine> grid = Grids.of(Words.t("provider.register.title"));
        grid.setId("providers-grid");
        Grids.link(grid, Words.t("provider.column.name"), ProviderLine::name, line -> "providers/" + line.reference())
                .setFlexGrow(2);
        Grids.text(grid, Words.t("provider.column.reference"), ProviderLine::reference);
        Grids.status(grid, Words.t("provider.column.status"), line -> ProviderBadges.of(line.status(), line.vetting()));
        Grids.text(grid, Words.t("provider.column.form"), line -> Fields.word("form", line.legalForm()));
        Grids.text(
                grid,
                Words.t("provider.column.kinds"),
                line -> line.kinds().stream()
                        .map(each -> Fields.word("kind", each))
                        .sorted()
                        .collect(Collectors.joining(", ")));
        Grids.text(grid, Words.t("provider.column.referrals"), line -> Fields.word("referrals", line.referrals()));
        Grids.text(
                grid,
                Words.t("provider.column.next-expiry"),
                line -> line.nextExpiry() == null ? null : Words.day(line.nextExpiry()));
        grid.setEmptyStateComponent(
                new EmptyState(Words.t("provider.register.none"), Words.t("provider.register.none.next")));
        grid.setSizeFull();
        return grid;
    }
}
