package cymru.cartref.quality.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
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
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.quality.AssessmentFilter;
import cymru.cartref.quality.ListedAssessment;
import cymru.cartref.quality.OwnAssessmentDesk;
import cymru.cartref.quality.QualityDesk;
import cymru.cartref.quality.ServiceToAssess;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Assessments: all of them for the council, a provider's own; a monitor opens the next. The filters are in the address. */
@Route("assessments")
@Menu(title = "assessment.menu", order = 44, icon = "vaadin:clipboard-check")
@RolesAllowed({
    "QUALITY_MONITOR",
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "SAFEGUARDING_LEAD",
    "DIRECTOR",
    "PROVIDER_ADMINISTRATOR",
    "RESPONSIBLE_INDIVIDUAL"
})
public class AssessmentsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Select<AssessmentFilter.View> view = new Select<>();
    private final TextField words = new TextField(Words.t("assessment.search"));
    private final LazyList<ListedAssessment, Long> list;
    private transient AssessmentFilter filter = AssessmentFilter.RUNNING;
    private boolean reading;

    AssessmentsView(QualityDesk desk, OwnAssessmentDesk own, CurrentActor actors) {
        super("assessment.title");
        Actor actor = actors.get();
        boolean council = actor.council();
        view.setId("view");
        view.setLabel(Words.t("assessment.view"));
        view.setItems(AssessmentFilter.View.values());
        view.setItemLabelGenerator(each -> Words.t("assessment.view." + each));
        words.setId("search");
        words.setMaxLength(100);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        Div filters = new Div(view, words);
        filters.addClassName("actions");
        Grid<ListedAssessment> grid = grid(council);
        list = LazyList.feed(grid, ListedAssessment::id, (after, limit) -> {
            long before = after == null ? Long.MAX_VALUE : after;
            return council ? desk.list(filter, before, limit) : own.mine(filter, before, limit);
        });
        view.addValueChangeListener(change -> changed());
        words.addValueChangeListener(change -> changed());
        add(new Paragraph(Words.t(council ? "assessment.intro" : "assessment.intro.provider")));
        if (actor.holds(Role.QUALITY_MONITOR) || actor.holds(Role.COMMISSIONING_MANAGER)) {
            add(open(desk));
        }
        add(filters, grid);
    }

    private static Details open(QualityDesk desk) {
        ComboBox<ServiceToAssess> service = new ComboBox<>(Words.t("assessment.service"));
        service.setId("service");
        service.setWidthFull();
        service.setPageSize(20);
        service.setItems(query -> {
            List<ServiceToAssess> found = desk.services(query.getFilter().orElse(""));
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
        service.setItemLabelGenerator(AssessmentsView::choice);
        String form = UUID.randomUUID().toString();
        Button button = new Button(Words.t("assessment.open.do"), click -> {
            ServiceToAssess chosen = service.getValue();
            if (chosen == null) {
                service.setErrorMessage(Words.t("assessment.open.choose"));
                service.setInvalid(true);
                return;
            }
            String[] opened = {""};
            if (Deeds.attempt(() -> opened[0] = desk.open(form, chosen.id()))) {
                UI.getCurrent().navigate("assessments/" + opened[0]);
            }
        });
        button.setId("open-do");
        Div actions = new Div(button);
        actions.addClassName("actions");
        Details details = new Details(Words.t("assessment.open.title"));
        details.setId("open");
        details.setWidthFull();
        details.add(new Paragraph(Words.t("assessment.open.intro")), service, actions);
        return details;
    }

    private static String choice(ServiceToAssess choice) {
        String last = choice.last() == null
                ? Words.t("assessment.never")
                : Words.t("assessment.last", Map.of("day", Words.day(choice.last())));
        return choice.service() + " · " + choice.provider() + " · " + last
                + (choice.due() ? " · " + Words.t("assessment.due") : "");
    }

    /** What it does not know in the address is left out. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        reading = true;
        filter = new AssessmentFilter(
                query.getSingleParameter("view")
                        .flatMap(said -> Stream.of(AssessmentFilter.View.values())
                                .filter(each -> each.name().equals(said))
                                .findFirst())
                        .orElse(AssessmentFilter.View.RUNNING),
                query.getSingleParameter("text").orElse(""));
        view.setValue(filter.view());
        words.setValue(filter.words());
        reading = false;
        list.refresh();
    }

    private void changed() {
        if (reading) {
            return;
        }
        filter = new AssessmentFilter(view.getValue(), words.getValue());
        list.refresh();
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (filter.view() != AssessmentFilter.View.RUNNING) {
            query.put("view", List.of(filter.view().name()));
        }
        if (!filter.words().isBlank()) {
            query.put("text", List.of(filter.words()));
        }
        String address = new QueryParameters(query).getQueryString();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, "assessments" + (address.isEmpty() ? "" : "?" + address));
    }

    private static Grid<ListedAssessment> grid(boolean council) {
        Grid<ListedAssessment> grid = Grids.of(Words.t("assessment.title"));
        grid.setId("assessments");
        Grids.link(
                grid,
                Words.t("assessment.reference"),
                ListedAssessment::reference,
                line -> "assessments/" + line.reference());
        Grids.text(grid, Words.t("assessment.service"), ListedAssessment::service)
                .setFlexGrow(2);
        if (council) {
            Grids.text(grid, Words.t("assessment.provider"), ListedAssessment::provider)
                    .setFlexGrow(2);
        }
        Grids.status(grid, Words.t("assessment.state"), line -> AssessmentTexts.badge(line.state()))
                .setWidth("15rem");
        Grids.time(grid, Words.t("assessment.step-by"), ListedAssessment::stepBy);
        Grids.number(
                grid,
                Words.t("assessment.overall"),
                line -> line.score() == null ? "–" : AssessmentTexts.percent(line.score()));
        grid.setEmptyStateComponent(new EmptyState(
                Words.t("assessment.none"),
                Words.t(council ? "assessment.none.next" : "assessment.none.next.provider")));
        return grid;
    }
}
