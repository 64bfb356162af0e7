package cymru.cartref.provider.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
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
import cymru.cartref.procedure.Area;
import cymru.cartref.procedure.Areas;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.provider.vacancy.VacancyDesk;
import cymru.cartref.provider.vacancy.VacancyFilter;
import cymru.cartref.provider.vacancy.VacancyLine;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a place is free, by provider, and how old what is known of it is. The filters are in the address. */
@Route("vacancies")
@Menu(title = "vacancy.menu", order = 22, icon = "vaadin:bed")
@RolesAllowed({
    "HOME_FINDING_OFFICER",
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "QUALITY_MONITOR",
    "DIRECTOR"
})
public class VacanciesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Areas areas;
    private final Select<VacancyFilter.View> view = new Select<>();
    private final Select<ServiceKind> kind = new Select<>();
    private final ComboBox<Area> area = new ComboBox<>(Words.t("vacancy.area"));
    private final TextField words = new TextField(Words.t("vacancy.search"));
    private final LazyList<VacancyLine, VacancyLine.After> list;
    private transient VacancyFilter filter = VacancyFilter.FREE;
    private boolean reading;

    VacanciesView(VacancyDesk desk, Areas areas) {
        super("vacancy.title");
        this.areas = areas;
        view.setId("view");
        view.setLabel(Words.t("vacancy.view"));
        view.setItems(VacancyFilter.View.values());
        view.setItemLabelGenerator(each -> Words.t("vacancy.view." + each));
        kind.setId("kind");
        kind.setLabel(Words.t("vacancy.kind"));
        kind.setItems(ServiceKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Words.t("vacancy.all"));
        kind.setItemLabelGenerator(each -> each == null ? Words.t("vacancy.all") : Words.t("provider.kind." + each));
        area.setId("area");
        area.setItems(areas.all());
        area.setItemLabelGenerator(each -> each.name().in(Words.language()));
        area.setClearButtonVisible(true);
        words.setId("search");
        words.setMaxLength(100);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        Div filters = new Div(view, kind, area, words);
        filters.addClassName("actions");
        Grid<VacancyLine> grid = grid();
        list = LazyList.feed(grid, VacancyLine::after, (after, limit) -> desk.list(filter, after, limit));
        view.addValueChangeListener(change -> changed());
        kind.addValueChangeListener(change -> changed());
        area.addValueChangeListener(change -> changed());
        words.addValueChangeListener(change -> changed());
        add(new Paragraph(Words.t("vacancy.intro")), filters, grid);
        setSizeFull();
        setFlexGrow(1, grid);
    }

    /** What it does not know in the address is left out. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        reading = true;
        Optional<Area> chosen = query.getSingleParameter("area").flatMap(areas::byCode);
        filter = new VacancyFilter(
                query.getSingleParameter("view")
                        .flatMap(said -> FilterAddress.constant(VacancyFilter.View.values(), said))
                        .orElse(VacancyFilter.View.FREE),
                query.getSingleParameter("kind")
                        .flatMap(said -> FilterAddress.constant(ServiceKind.values(), said))
                        .orElse(null),
                chosen.map(Area::code).orElse(null),
                query.getSingleParameter("text").orElse(""));
        view.setValue(filter.view());
        kind.setValue(filter.kind());
        area.setValue(chosen.orElse(null));
        words.setValue(filter.words());
        reading = false;
        list.refresh();
    }

    private void changed() {
        if (reading) {
            return;
        }
        Area chosen = area.getValue();
        filter = new VacancyFilter(
                view.getValue(), kind.getValue(), chosen == null ? null : chosen.code(), words.getValue());
        list.refresh();
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (filter.view() != VacancyFilter.View.FREE) {
            query.put("view", List.of(filter.view().name()));
        }
        if (filter.kind() != null) {
            query.put("kind", List.of(filter.kind().name()));
        }
        if (filter.area() != null) {
            query.put("area", List.of(filter.area()));
        }
        if (!filter.words().isBlank()) {
            query.put("text", List.of(filter.words()));
        }
        String address = new QueryParameters(query).getQueryString();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, "vacancies" + (address.isEmpty() ? "" : "?" + address));
    }

    private static Grid<VacancyLine> grid() {
        Grid<VacancyLine> grid = Grids.of(Words.t("vacancy.title"));
        grid.setId("vacancies");
        Grids.text(grid, Words.t("vacancy.service"), VacancyLine::service).setFlexGrow(2);
        Grids.link(
                        grid,
                        Words.t("vacancy.provider"),
                        VacancyLine::provider,
                        line -> "standing/" + line.providerReference())
                .setFlexGrow(2);
        Grids.text(grid, Words.t("vacancy.kind"), VacancyWords::kind);
        Grids.number(grid, Words.t("vacancy.free"), VacancyWords::places);
        Grids.status(grid, Words.t("vacancy.said"), VacancyWords::said).setWidth("10rem");
        Grids.text(grid, Words.t("vacancy.referrals"), line -> Fields.word("referrals", line.referrals()));
        grid.setEmptyStateComponent(new EmptyState(Words.t("vacancy.none"), Words.t("vacancy.none.next")));
        grid.setSizeFull();
        return grid;
    }
}
