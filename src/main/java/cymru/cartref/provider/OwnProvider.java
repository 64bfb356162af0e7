package cymru.cartref.provider;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.domain.Providers;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The provider of whoever is signed in: the only one a provider's person can do anything to. */
@Component
class OwnProvider {

    private final CurrentActor actors;
    private final Providers providers;

    OwnProvider(CurrentActor actors, Providers providers) {
        this.actors = actors;
        this.providers = providers;
    }

    Actor actor() {
        return actors.get();
    }

    Optional<Provider> find() {
        Long organisation = actors.get().organisationId();
        return organisation == null ? Optional.empty() : providers.findById(organisation);
    }

    /** Waits for whoever else is changing it. */
    Provider lock() {
        Long organisation = actors.get().organisationId();
        if (organisation == null) {
            throw new AccessDeniedException("No provider of one's own");
        }
        return providers
                .lockById(organisation)
                .orElseThrow(() -> new AccessDeniedException("No provider " + organisation));
    }
}
