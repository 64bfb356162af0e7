package cymru.cartref.terms.domain;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderSummary;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The relationship that every deed of a provider needs: it is done for one's own organisation, never for a named one. */
@Component
public class OwnOrganisation {

    private final CurrentActor current;
    private final ProviderRegister register;

    OwnOrganisation(CurrentActor current, ProviderRegister register) {
        this.current = current;
        this.register = register;
    }

    /** @throws AccessDeniedException for somebody who belongs to none */
    public long id() {
        return id(current.get());
    }

    public static long id(Actor actor) {
        Long organisation = actor.organisationId();
        if (organisation == null) {
            throw new AccessDeniedException("No organisation");
        }
        return organisation;
    }

    /** @throws AccessDeniedException for somebody who belongs to none */
    public ProviderSummary provider() {
        return register.find(id()).orElseThrow(() -> new AccessDeniedException("No such provider"));
    }
}
