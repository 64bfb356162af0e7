package cymru.cartref.standing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.standing.StandingDesk;
import cymru.cartref.standing.StandingPage;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** How one provider stands, for the council. */
@Route("standing/:reference")
@RolesAllowed({
    "CONTRACT_OFFICER",
    "QUALITY_MONITOR",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "DIRECTOR",
    "SAFEGUARDING_LEAD",
    "HOME_FINDING_OFFICER",
    "AUDITOR"
})
public class StandingView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient StandingDesk desk;
    private final transient Clock clock;

    StandingView(StandingDesk desk, Clock clock) {
        super("standing.title");
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String reference = event.getRouteParameters().get("reference").orElse("");
        StandingPage page = desk.page(reference);
        title(page.line().provider().name());
        heading()
                .trail(new Crumb(Words.t("standing.title"), "standing"))
                .badge(StandingWords.referrals(page.referrals(), page.today()));
        add(
                new StandingPart(page, true),
                new NewsPart(clock.instant(), (before, limit) -> desk.news(reference, before, limit)),
                new Anchor("providers/" + reference, Words.t("standing.register")));
    }
}
