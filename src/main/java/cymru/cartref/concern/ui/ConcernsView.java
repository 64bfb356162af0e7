package cymru.cartref.concern.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.concern.ConcernDesk;
import cymru.cartref.concern.OwnConcernDesk;
import cymru.cartref.concern.OwnListedConcern;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Concerns, newest first: all of them for the council; for a provider's people what they sent and what was shared. */
@Route("concerns")
@Menu(title = "concern.list.menu", order = 40, icon = "vaadin:exclamation-circle-o")
@RolesAllowed({
    "QUALITY_MONITOR",
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "SAFEGUARDING_LEAD",
    "PROVIDER_ADMINISTRATOR",
    "RESPONSIBLE_INDIVIDUAL"
})
public class ConcernsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable CouncilList council;

    ConcernsView(ConcernDesk desk, OwnConcernDesk own, CurrentActor actors) {
        super("concern.list.title");
        Button raise = new Button(
                Words.t("concern.new.action"), click -> getUI().ifPresent(ui -> ui.navigate(NewConcernView.class)));
        raise.setId("raise");
        heading().primary(raise);
        if (actors.get().council()) {
            council = new CouncilList(desk);
            add(new Paragraph(Words.t("concern.list.intro.council")), council.filtersPart(), council.grid());
        } else {
            council = null;
            add(new Paragraph(Words.t("concern.list.intro.provider")), own(own));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (council != null) {
            council.read(event.getLocation().getQueryParameters());
        }
    }

    private static Grid<OwnListedConcern> own(OwnConcernDesk desk) {
        Grid<OwnListedConcern> grid = Grids.of(Words.t("concern.list.title"));
        grid.setId("concerns");
        Grids.link(
                grid,
                Words.t("concern.reference"),
                OwnListedConcern::reference,
                line -> "concerns/" + line.reference());
        Grids.text(grid, Words.t("concern.service"), line -> ConcernWords.service(line.service()))
                .setFlexGrow(2);
        Grids.text(
                grid,
                Words.t("concern.kind-column"),
                line -> Words.t(line.own() ? "concern.sent" : "concern.shared-with-you"));
        Grids.time(grid, Words.t("concern.when-column"), OwnListedConcern::at);
        grid.setEmptyStateComponent(new EmptyState(Words.t("concern.none"), Words.t("concern.none.next.provider")));
        LazyList.feed(
                grid, OwnListedConcern::id, (after, limit) -> desk.mine(after == null ? Long.MAX_VALUE : after, limit));
        return grid;
    }
}
