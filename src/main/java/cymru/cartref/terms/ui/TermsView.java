package cymru.cartref.terms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.terms.AcceptanceDesk;
import cymru.cartref.terms.TermsInvitation;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** A provider's terms: what waits to be accepted, and what was. */
@Route("terms")
@Menu(title = "terms.menu", order = 30, icon = "vaadin:handshake")
@RolesAllowed({"PROVIDER_ADMINISTRATOR", "BID_WRITER", "AUTHORISED_SIGNATORY", "RESPONSIBLE_INDIVIDUAL"})
public class TermsView extends Page {

    private static final long serialVersionUID = 1L;

    public TermsView(AcceptanceDesk desk) {
        super("terms.title");
        List<TermsInvitation> mine = desk.mine();
        add(heading(), new Paragraph(Words.t("terms.intro")));
        mine.stream().filter(TermsInvitation::open).findFirst().ifPresent(this::next);
        add(mine.isEmpty() ? new EmptyState(Words.t("terms.none"), Words.t("terms.none.next")) : list(mine));
    }

    private void next(TermsInvitation open) {
        heading()
                .primary(new Button(
                        Words.t("terms.read.accept", Map.of("number", open.number())),
                        click -> getUI().ifPresent(ui -> ui.navigate("terms/" + open.number()))));
    }

    private static Component list(List<TermsInvitation> mine) {
        Grid<TermsInvitation> grid = Grids.of(Words.t("terms.list"));
        grid.setId("terms-list");
        Grids.link(
                grid,
                Words.t("terms.version"),
                row -> Words.t("terms.version.number", Map.of("number", row.number())),
                row -> "terms/" + row.number());
        Grids.status(grid, Words.t("terms.state"), TermsView::state);
        Grids.text(grid, Words.t("terms.in-force-from"), row -> Words.day(row.inForceFrom()));
        Grids.text(grid, Words.t("terms.answer-by"), row -> row.open() ? Words.day(row.dueOn()) : null);
        Grids.time(
                grid,
                Words.t("terms.accepted-at"),
                row -> row.receipt() == null ? null : row.receipt().at());
        grid.setItems(mine);
        grid.setAllRowsVisible(true);
        return grid;
    }

    static StatusBadge state(TermsInvitation invitation) {
        if (invitation.receipt() != null) {
            return new StatusBadge(Tone.GOOD, Words.t("terms.state.accepted"));
        }
        return invitation.open()
                ? new StatusBadge(Tone.WARNING, Words.t("terms.state.open"))
                : new StatusBadge(Tone.NEUTRAL, Words.t("terms.state.superseded"));
    }
}
