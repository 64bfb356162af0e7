package cymru.cartref.account.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Role;
import cymru.cartref.account.TeamDesk;
import jakarta.annotation.security.RolesAllowed;

/** A provider's people, looked after by its administrator. */
@Route("team")
@Menu(title = "account.team.menu", order = 80, icon = "vaadin:users")
@RolesAllowed("PROVIDER_ADMINISTRATOR")
public class TeamView extends MembersPage {

    private static final long serialVersionUID = 1L;

    TeamView(TeamDesk desk) {
        super("account.team", desk, Role.Side.PROVIDER);
    }
}
