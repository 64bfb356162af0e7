package cymru.cartref.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cymru.cartref.account.AccountDesk;
import cymru.cartref.account.security.SessionSignIn;

/** Somebody who forgot their password chooses a new one. */
@Route("reset/:" + ChoosePasswordPage.LINK)
@AnonymousAllowed
public class ResetLinkView extends ChoosePasswordPage {

    private static final long serialVersionUID = 1L;

    ResetLinkView(AccountDesk desk, SessionSignIn session) {
        super("account.reset.link", desk, session);
    }
}
