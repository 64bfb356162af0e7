package cymru.cartref.account.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CouncilPeopleDesk;
import cymru.cartref.account.Role;
import jakarta.annotation.security.RolesAllowed;

/** The council's people, looked after by a system administrator. */
@Route("people")
@Menu(title = "account.people.menu", order = 81, icon = "vaadin:users")
@RolesAllowed("SYSTEM_ADMINISTRATOR")
public class PeopleView extends MembersPage {

    private static final long serialVersionUID = 1L;

    PeopleView(CouncilPeopleDesk desk) {
        super("account.people", desk, Role.Side.COUNCIL);
    }
}
