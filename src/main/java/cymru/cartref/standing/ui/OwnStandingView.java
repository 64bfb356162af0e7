package cymru.cartref.standing.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.standing.OwnStandingDesk;
import cymru.cartref.standing.StandingPage;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;

/** How one's own organisation stands. */
@Route("our-standing")
@Menu(title = "standing.own.menu", order = 23, icon = "vaadin:chart-line")
@RolesAllowed({"PROVIDER_ADMINISTRATOR", "RESPONSIBLE_INDIVIDUAL"})
public class OwnStandingView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OwnStandingDesk desk;
    private final transient Clock clock;

    OwnStandingView(OwnStandingDesk desk, Clock clock) {
        super("standing.own.title");
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<StandingPage> page = desk.mine();
        if (page.isEmpty()) {
            add(new EmptyState(Words.t("standing.own.none"), Words.t("standing.own.none.next")));
            return;
        }
        add(
                new Paragraph(Words.t("standing.own.intro")),
                new StandingPart(page.get(), false),
                new NewsPart(clock.instant(), desk::news));
    }
}
