package cymru.cartref.concern;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.concern.domain.Concern;
import cymru.cartref.concern.domain.ConcernPolicy;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.ServiceSummary;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whom a concern or note can be about. */
@Component
class Subjects {

    private final ProviderRegister providers;
    private final ServiceRegister services;

    Subjects(ProviderRegister providers, ServiceRegister services) {
        this.providers = providers;
        this.services = services;
    }

    /** @throws AccessDeniedException when there is no such provider */
    Concern.About about(long providerId, @Nullable Long serviceId) {
        ProviderSummary provider = provider(providerId);
        Optional<ServiceSummary> service = Optional.ofNullable(serviceId).flatMap(services::find);
        ConcernPolicy.serviceOf(
                        providerId,
                        serviceId,
                        service.map(ServiceSummary::providerId).orElse(null))
                .orThrow();
        return new Concern.About(
                providerId,
                provider.name(),
                serviceId,
                service.map(ServiceSummary::name).orElse(null));
    }

    /**
     * Guests begin about registered providers, as their list shows; what they have begun stays theirs to send.
     *
     * @throws AccessDeniedException when the list would not show the provider
     */
    void mayBegin(Actor actor, long providerId) {
        if (actor.holds(Role.GUEST) && provider(providerId).status() != ProviderStatus.REGISTERED) {
            throw new AccessDeniedException("Provider " + providerId + " is not registered");
        }
    }

    ProviderSummary provider(long providerId) {
        return providers.find(providerId).orElseThrow(() -> new AccessDeniedException("No provider " + providerId));
    }
}
