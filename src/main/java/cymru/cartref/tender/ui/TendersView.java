package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.notification.CouncilIdentity;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderDesk;
import cymru.cartref.tender.TenderFilter;
import cymru.cartref.tender.TenderLine;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;

/** The council's tenders, newest first. */
@Route("tenders")
@Menu(title = "tender.list.menu", order = 30, icon = "vaadin:gavel")
@RolesAllowed({"CONTRACT_OFFICER", "COMMISSIONING_MANAGER", "HEAD_OF_SERVICE", "AUDITOR"})
public class TendersView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient TenderDesk desk;
    private final transient CouncilIdentity council;
    private final Select<TenderStatus> status = new Select<>();
    private final TextField text = new TextField(Words.t("tender.list.search"));

    TendersView(TenderDesk desk, CurrentActor actors, CouncilIdentity council) {
        super("tender.list.title");
        this.desk = desk;
        this.council = council;
        if (actors.get().holds(Role.CONTRACT_OFFICER)) {
            Button begin = new Button(Words.t("tender.list.new"), click -> begin());
            begin.setId("new-tender");
            begin.setDisableOnClick(true);
            heading().primary(begin);
            Button load = new Button(
                    Words.t("tender.list.import"), click -> getUI().ifPresent(ui -> ui.navigate("tender-import")));
            load.setId("import-notice");
            add(load);
        }
        Grid<TenderLine> grid = Grids.of(Words.t("tender.list.title"));
        grid.setId("tenders");
        Grids.link(grid, Words.t("tender.reference"), TenderLine::reference, line -> "tenders/" + line.reference());
        Grids.text(grid, Words.t("tender.title"), line -> TenderWords.in(line.title()))
                .setFlexGrow(3);
        Grids.status(grid, Words.t("tender.status"), line -> TenderWords.badge(line.status()));
        Grids.time(grid, Words.t("tender.bid-deadline"), TenderLine::bidDeadline);
        Grids.number(grid, Words.t("tender.lots"), line -> String.valueOf(line.lots()));
        LazyList<TenderLine, Long> list = LazyList.feed(
                grid,
                TenderLine::id,
                (after, limit) -> desk.list(
                        new TenderFilter(status.getValue(), text.getValue()),
                        after == null ? Long.MAX_VALUE : after,
                        limit));
        status.setLabel(Words.t("tender.status"));
        status.setId("status");
        status.setItems(TenderStatus.values());
        status.setItemLabelGenerator(
                value -> value == null ? Words.t("tender.list.all") : Words.t("tender.status." + value));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(Words.t("tender.list.all"));
        status.addValueChangeListener(change -> list.refresh());
        text.setId("search");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> list.refresh());
        Div filters = new Div(status, text);
        filters.addClassName("actions");
        add(filters, grid);
    }

    private void begin() {
        String buyer = council.name().cy() + " / " + council.name().en();
        Deeds.attempt(() -> {
            String reference = desk.begin(TenderContent.begun(TenderContent.NOTHING, buyer, council.teamAddress()));
            getUI().ifPresent(ui -> ui.navigate("tenders/" + reference + "/edit"));
        });
    }
}
