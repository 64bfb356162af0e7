package cymru.cartref.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cymru.cartref.account.AccountDesk;
import cymru.cartref.account.security.SessionSignIn;

/** The person who registered proves the address. */
@Route("register/:" + ChoosePasswordPage.LINK)
@AnonymousAllowed
public class RegisterProofView extends ChoosePasswordPage {

    private static final long serialVersionUID = 1L;

    RegisterProofView(AccountDesk desk, SessionSignIn session) {
        super("account.proof", desk, session);
    }
}
