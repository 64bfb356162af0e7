package cymru.cartref.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cymru.cartref.account.AccountDesk;
import cymru.cartref.account.security.SessionSignIn;

/** An invited colleague takes the invitation up. */
@Route("invitation/:" + ChoosePasswordPage.LINK)
@AnonymousAllowed
public class InvitationView extends ChoosePasswordPage {

    private static final long serialVersionUID = 1L;

    InvitationView(AccountDesk desk, SessionSignIn session) {
        super("account.invitation", desk, session);
    }
}
