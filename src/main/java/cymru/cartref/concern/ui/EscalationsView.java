package cymru.cartref.concern.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.concern.EscalationDesk;
import cymru.cartref.concern.OwnEscalationDesk;
import cymru.cartref.concern.OwnListedEscalation;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Cases at a level of concern, newest first: all of them for the council; for a provider those it was written about. */
@Route("escalations")
@Menu(title = "escalation.list.menu", order = 41, icon = "vaadin:level-up")
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
public class EscalationsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable EscalationList council;

    EscalationsView(EscalationDesk desk, OwnEscalationDesk own, CurrentActor actors) {
        super("escalation.list.title");
        if (actors.get().council()) {
            council = new EscalationList(desk);
            add(new Paragraph(Words.t("escalation.list.intro.council")), council.filtersPart(), council.grid());
        } else {
            council = null;
            add(new Paragraph(Words.t("escalation.list.intro.provider")), own(own));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (council != null) {
            council.read(event.getLocation().getQueryParameters());
        }
    }

    private static Grid<OwnListedEscalation> own(OwnEscalationDesk desk) {
        Grid<OwnListedEscalation> grid = Grids.of(Words.t("escalation.list.title"));
        grid.setId("escalations");
        Grids.link(
                grid,
                Words.t("escalation.reference"),
                OwnListedEscalation::reference,
                line -> "escalations/" + line.reference());
        Grids.text(grid, Words.t("escalation.service"), line -> EscalationWords.subject(line.service()))
                .setFlexGrow(2);
        Grids.text(grid, Words.t("escalation.state"), line -> Words.t("escalation.state." + line.state()));
        Grids.time(grid, Words.t("escalation.last-letter"), OwnListedEscalation::lastLetter);
        grid.setEmptyStateComponent(
                new EmptyState(Words.t("escalation.none"), Words.t("escalation.none.next.provider")));
        LazyList.feed(
                grid,
                OwnListedEscalation::id,
                (after, limit) -> desk.mine(after == null ? Long.MAX_VALUE : after, limit));
        return grid;
    }
}
