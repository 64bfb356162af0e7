package cymru.cartref.concern;

import cymru.cartref.provider.ProviderOrService;
import org.jspecify.annotations.Nullable;

/**
 * What a concern or note can be about.
 *
 * @param serviceId null for the whole provider
 */
public record ServiceChoice(
        @Nullable Long serviceId, @Nullable String service, long providerId, String provider) {

    static ServiceChoice of(ProviderOrService found) {
        return new ServiceChoice(found.serviceId(), found.service(), found.providerId(), found.provider());
    }
}
