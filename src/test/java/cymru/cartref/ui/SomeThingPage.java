package cymru.cartref.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.access.AccessDeniedException;

/** A page of one thing: known, unknown, somebody else's, or broken. */
@Route("some/thing")
@AnonymousAllowed
class SomeThingPage extends Page implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    SomeThingPage() {
        super("ui.files.none");
    }

    @Override
    public void setParameter(BeforeEvent event, String name) {
        switch (name) {
            case "unknown" -> throw new NotFoundException();
            case "others" -> throw new AccessDeniedException("not yours: S-0002");
            case "wrapped" -> throw new IllegalStateException(new AccessDeniedException("not yours: S-0002"));
            case "broken" -> throw new IllegalStateException("secret detail");
            default -> title(name);
        }
    }
}
