package cymru.cartref.provider;

import org.jspecify.annotations.Nullable;

/**
 * A service, or a provider as a whole.
 *
 * @param serviceId null for the whole provider
 * @param service its name; null for the whole provider
 */
public record ProviderOrService(
        @Nullable Long serviceId, @Nullable String service, long providerId, String provider) {}
