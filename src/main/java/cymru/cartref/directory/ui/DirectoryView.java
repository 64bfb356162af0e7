package cymru.cartref.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import cymru.cartref.account.CurrentActor;
import cymru.cartref.directory.BodyKind;
import cymru.cartref.directory.DirectoryDesk;
import cymru.cartref.directory.PartnerFilter;
import cymru.cartref.directory.PartnerLine;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;

/** Whom the council works with, by name. The filters are in the address. */
@Route("directory")
@Menu(title = "directory.menu", order = 60, icon = "vaadin:book")
@RolesAllowed({
    "CONTRACT_OFFICER",
    "EVALUATOR",
    "MODERATOR",
    "HOME_FINDING_OFFICER",
    "QUALITY_MONITOR",
    "SAFEGUARDING_LEAD",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "DIRECTOR",
    "AUDITOR",
    "SYSTEM_ADMINISTRATOR"
})
public class DirectoryView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Select<BodyKind> kind = new Select<>();
    private final TextField text = new TextField(Words.t("directory.search"));
    private final Checkbox retired = new Checkbox(Words.t("directory.retired-too"));
    private final LazyList<PartnerLine, PartnerLine> list;
    private transient PartnerFilter filter = PartnerFilter.ALL;
    private boolean reading;

    DirectoryView(DirectoryDesk desk, CurrentActor actors) {
        super("directory.title");
        Grid<PartnerLine> grid = grid();
        list = LazyList.feed(grid, line -> line, (after, limit) -> desk.list(filter, after, Words.language(), limit));
        add(new Paragraph(Words.t("directory.intro")), filters(), grid);
        if (PartnerBodyView.changes(actors.get())) {
            Button create = new Button(
                    Words.t("directory.add"), click -> UI.getCurrent().navigate("directory/" + PartnerBodyView.NEW));
            create.setId("add");
            heading().primary(create);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reading = true;
        PartnerFilter asked = FilterAddress.read(event.getLocation().getQueryParameters());
        kind.setValue(asked.kind());
        text.setValue(asked.text());
        retired.setValue(asked.retiredToo());
        reading = false;
        filter = asked;
        list.refresh();
    }

    private Div filters() {
        kind.setId("kind");
        kind.setLabel(Words.t("directory.kind"));
        kind.setItems(BodyKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Words.t("directory.kind.all"));
        kind.setItemLabelGenerator(value -> value == null ? Words.t("directory.kind.all") : DirectoryWords.kind(value));
        text.setId("search");
        text.setMaxLength(PartnerFilter.LONGEST);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        retired.setId("retired");
        kind.addValueChangeListener(change -> changed());
        text.addValueChangeListener(change -> changed());
        retired.addValueChangeListener(change -> changed());
        Div filters = new Div(kind, text, retired);
        filters.addClassName("actions");
        return filters;
    }

    private void changed() {
        if (reading) {
            return;
        }
        filter = new PartnerFilter(kind.getValue(), text.getValue(), retired.getValue());
        list.refresh();
        QueryParameters query = FilterAddress.write(filter);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null, "directory" + (query.getQueryString().isEmpty() ? "" : "?" + query.getQueryString()));
    }

    private static Grid<PartnerLine> grid() {
        Grid<PartnerLine> grid = Grids.of(Words.t("directory.title"));
        grid.setId("directory");
        Grids.link(
                        grid,
                        Words.t("directory.name"),
                        line -> line.name().in(Words.language()),
                        line -> "directory/" + line.id())
                .setFlexGrow(3);
        Grids.text(grid, Words.t("directory.kind"), line -> DirectoryWords.kind(line.kind()));
        grid.addComponentColumn(line -> line.mailbox().isEmpty() ? DirectoryWords.gap() : new Span(line.mailbox()))
                .setHeader(Words.t("directory.mailbox"))
                .setWidth("16rem");
        Grids.text(grid, Words.t("directory.phone"), PartnerLine::phone);
        Grids.status(grid, Words.t("directory.state"), line -> DirectoryWords.state(line.active()));
        grid.setEmptyStateComponent(new EmptyState(Words.t("directory.none"), Words.t("directory.none.next")));
        return grid;
    }
}
