package cymru.cartref.terms.ui;

import com.vaadin.flow.router.Route;
import cymru.cartref.terms.TermsDesk;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.UnsavedGuard;
import jakarta.annotation.security.RolesAllowed;

/** The first words of the next version. */
@Route("terms-versions/new")
@RolesAllowed({"CONTRACT_OFFICER", "COMMISSIONING_MANAGER"})
public class NewTermsView extends Page {

    private static final long serialVersionUID = 1L;

    public NewTermsView(TermsDesk desk) {
        super("terms.draft.title");
        UnsavedGuard guard = UnsavedGuard.of(this);
        add(
                heading(),
                new TermsDraftForm(
                        desk, null, guard, number -> getUI().ifPresent(ui -> ui.navigate("terms-versions/" + number))));
    }
}
