package cymru.cartref.terms.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.terms.TermsDesk;
import cymru.cartref.terms.TermsLine;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** All versions of the terms, for the council's people. */
@Route("terms-versions")
@Menu(title = "terms.versions.menu", order = 40, icon = "vaadin:file-text-o")
@RolesAllowed({"CONTRACT_OFFICER", "COMMISSIONING_MANAGER", "HEAD_OF_SERVICE", "AUDITOR"})
public class TermsVersionsView extends Page {

    private static final long serialVersionUID = 1L;

    public TermsVersionsView(TermsDesk desk, CurrentActor current) {
        super("terms.versions.title");
        Grid<TermsLine> grid = Grids.of(Words.t("terms.versions.title"));
        grid.setId("versions");
        Grids.link(
                grid,
                Words.t("terms.version"),
                row -> Words.t("terms.version.number", Map.of("number", row.number())),
                row -> "terms-versions/" + row.number());
        Grids.status(grid, Words.t("terms.state"), TermsVersionsView::state);
        Grids.text(
                grid,
                Words.t("terms.in-force-from"),
                row -> row.inForceFrom() == null ? null : Words.day(row.inForceFrom()));
        Grids.number(grid, Words.t("terms.count.accepted"), row -> String.valueOf(row.accepted()));
        Grids.number(grid, Words.t("terms.count.open"), row -> String.valueOf(row.open()));
        grid.setEmptyStateComponent(
                new EmptyState(Words.t("terms.versions.none"), Words.t("terms.versions.none.next")));
        LazyList.feed(
                grid,
                TermsLine::number,
                (before, limit) -> desk.versions(before == null ? Integer.MAX_VALUE : before, limit));
        if (Pieces.holds(current, Role.CONTRACT_OFFICER) || Pieces.holds(current, Role.COMMISSIONING_MANAGER)) {
            heading().primary(Pieces.button("next-version", Words.t("terms.versions.next"), () -> open(desk)));
        }
        add(heading(), new Paragraph(Words.t("terms.versions.intro")), grid);
    }

    /** The draft there is, else an empty one. */
    private void open(TermsDesk desk) {
        List<TermsLine> newest = desk.versions(Integer.MAX_VALUE, 1);
        String path = newest.isEmpty() || newest.getFirst().issued()
                ? "new"
                : String.valueOf(newest.getFirst().number());
        getUI().ifPresent(ui -> ui.navigate("terms-versions/" + path));
    }

    private static StatusBadge state(TermsLine line) {
        return line.issued()
                ? new StatusBadge(Tone.GOOD, Words.t("terms.state.issued"))
                : new StatusBadge(Tone.ACTIVE, Words.t("terms.state.draft"));
    }
}
