package cymru.cartref.contract.ui;

import com.vaadin.flow.component.UI;
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
import cymru.cartref.account.CurrentActor;
import cymru.cartref.contract.AgreementKind;
import cymru.cartref.contract.ContractDesk;
import cymru.cartref.contract.ContractFilter;
import cymru.cartref.contract.ContractStatus;
import cymru.cartref.contract.ListedContract;
import cymru.cartref.contract.SigningDesk;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Contracts, newest first: all of them for the council, a provider's own for its people. The filters are in the address. */
@Route("contracts")
@Menu(title = "contract.list.menu", order = 32, icon = "vaadin:file-text")
@RolesAllowed({
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "QUALITY_MONITOR",
    "AUDITOR",
    "PROVIDER_ADMINISTRATOR",
    "BID_WRITER",
    "AUTHORISED_SIGNATORY",
    "RESPONSIBLE_INDIVIDUAL"
})
public class ContractsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Select<ContractStatus> status = new Select<>();
    private final Select<AgreementKind> kind = new Select<>();
    private final TextField text = new TextField(Words.t("contract.list.search"));
    private final LazyList<ListedContract, Long> list;
    private transient ContractFilter filter = ContractFilter.ALL;
    private boolean reading;

    ContractsView(ContractDesk council, SigningDesk provider, CurrentActor actors) {
        super("contract.list.title");
        boolean ofCouncil = actors.get().council();
        Side side = ofCouncil ? new Side.Council(council) : new Side.Provider(provider);
        Grid<ListedContract> grid = grid(ofCouncil);
        list = LazyList.feed(
                grid,
                ListedContract::id,
                (after, limit) -> side.list(filter, after == null ? Long.MAX_VALUE : after, limit));
        add(new Paragraph(Words.t(ofCouncil ? "contract.list.intro.council" : "contract.list.intro.provider")));
        add(filters(), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reading = true;
        ContractFilter asked = FilterAddress.read(event.getLocation().getQueryParameters());
        status.setValue(asked.status());
        kind.setValue(asked.kind());
        text.setValue(asked.text());
        reading = false;
        filter = asked;
        list.refresh();
    }

    private Div filters() {
        status.setId("status");
        status.setLabel(Words.t("contract.status"));
        status.setItems(ContractStatus.values());
        status.setItemLabelGenerator(value -> value == null ? all() : Words.t("contract.status." + value));
        kind.setId("kind");
        kind.setLabel(Words.t("contract.kind"));
        kind.setItems(AgreementKind.values());
        kind.setItemLabelGenerator(value -> value == null ? all() : ContractWords.kind(value));
        text.setId("search");
        text.setMaxLength(100);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        for (Select<?> select : new Select<?>[] {status, kind}) {
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(all());
            select.addValueChangeListener(change -> changed());
        }
        text.addValueChangeListener(change -> changed());
        Div filters = new Div(status, kind, text);
        filters.addClassName("actions");
        return filters;
    }

    private void changed() {
        if (reading) {
            return;
        }
        filter = new ContractFilter(status.getValue(), kind.getValue(), text.getValue());
        list.refresh();
        QueryParameters query = FilterAddress.write(filter);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null, "contracts" + (query.getQueryString().isEmpty() ? "" : "?" + query.getQueryString()));
    }

    private static Grid<ListedContract> grid(boolean ofCouncil) {
        Grid<ListedContract> grid = Grids.of(Words.t("contract.list.title"));
        grid.setId("contracts");
        Grids.link(
                grid,
                Words.t("contract.reference"),
                ListedContract::reference,
                line -> "contracts/" + line.reference());
        Grids.text(
                        grid,
                        Words.t("contract.for"),
                        line -> line.title().in(Words.language()) + " · "
                                + Words.t("contract.lot", Map.of("number", line.lot())))
                .setFlexGrow(3);
        if (ofCouncil) {
            Grids.text(grid, Words.t("contract.provider"), ListedContract::provider)
                    .setFlexGrow(2);
        }
        Grids.status(grid, Words.t("contract.status"), line -> ContractWords.badge(line.status()));
        Grids.text(grid, Words.t("contract.kind"), line -> ContractWords.kind(line.kind()));
        Grids.time(grid, Words.t("contract.sign-by"), ListedContract::signBy);
        Grids.text(
                grid,
                Words.t("contract.entered-on"),
                line -> line.enteredOn() == null ? null : Words.day(line.enteredOn()));
        grid.setEmptyStateComponent(new EmptyState(
                Words.t("contract.none"),
                Words.t(ofCouncil ? "contract.none.next.council" : "contract.none.next.provider")));
        return grid;
    }

    private static String all() {
        return Words.t("contract.list.all");
    }
}
