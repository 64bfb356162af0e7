package cymru.cartref.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.RecoveryDesk;
import cymru.cartref.account.RecoveryDesk.Request;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;

/** Officers decide who becomes administrator of a provider whose administrator is gone. */
@Route("lost-organisations")
@Menu(title = "account.losts.menu", order = 82, icon = "vaadin:key")
@RolesAllowed("CONTRACT_OFFICER")
public class LostOrganisationsView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient RecoveryDesk desk;
    private final transient LazyList<Request, Long> list;
    private final Div form = new Div();

    LostOrganisationsView(RecoveryDesk desk) {
        super("account.losts.title");
        this.desk = desk;
        Grid<Request> grid = Grids.of(Words.t("account.losts.list"));
        grid.setId("requests");
        Grids.text(grid, Words.t("account.losts.organisation"), Request::organisation);
        Grids.text(grid, Words.t("account.field.name"), Request::name);
        Grids.time(grid, Words.t("account.losts.asked"), Request::at);
        grid.addComponentColumn(this::openButton)
                .setHeader(Words.t("account.losts.decide"))
                .setAutoWidth(true);
        grid.setEmptyStateComponent(new EmptyState(Words.t("account.losts.none"), Words.t("account.losts.none.next")));
        grid.setHeight("18rem");
        list = LazyList.feed(grid, Request::id, (after, limit) -> desk.open(after == null ? 0 : after, limit));
        form.setWidthFull();
        add(new Paragraph(Words.t("account.losts.intro")), grid, form);
    }

    private Button openButton(Request request) {
        Button open = new Button(Words.t("account.losts.decide"), click -> open(request));
        open.setId("decide-" + request.id());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        return open;
    }

    private void open(Request request) {
        ComboBox<Actor> person = new ComboBox<>(Words.t("account.losts.person"));
        person.setId("person");
        person.setItems(desk.candidates(request.id()));
        person.setItemLabelGenerator(actor -> actor.name() + " · " + actor.email());
        person.setWidthFull();
        TextArea reason = new TextArea(Words.t("account.losts.reason"));
        reason.setId("reason");
        reason.setMaxLength(RecoveryDesk.REASON_LENGTH);
        reason.setWidthFull();
        Button grant = new Button(Words.t("account.losts.grant"), click -> {
            if (person.isEmpty()) {
                person.setErrorMessage(Words.t("account.losts.person.missing"));
                person.setInvalid(true);
                return;
            }
            long account = Objects.requireNonNull(person.getValue()).accountId();
            decide(() -> desk.grant(request.id(), account, reason.getValue()), reason);
        });
        grant.setId("grant-button");
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        Button refuse = new Button(
                Words.t("account.losts.refuse"),
                click -> decide(() -> desk.refuse(request.id(), reason.getValue()), reason));
        refuse.setId("refuse-button");
        Div buttons = new Div(grant, refuse);
        buttons.addClassName("actions");
        VerticalLayout column = new VerticalLayout(
                new Paragraph(Words.t("account.losts.evidence", Map.of("name", request.name()))),
                new Paragraph(request.evidence()),
                person,
                reason,
                buttons);
        column.setPadding(false);
        form.removeAll();
        form.add(new H2(request.organisation()), column);
    }

    private void decide(Runnable deed, TextArea reason) {
        if (Deeds.attempt(deed, Map.of("reason", reason))) {
            form.removeAll();
            list.refresh();
            Deeds.done(Words.t("account.losts.done"));
        }
    }
}
