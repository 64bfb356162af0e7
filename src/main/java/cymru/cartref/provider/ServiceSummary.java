package cymru.cartref.provider;

import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of a service.
 *
 * @param provider the provider's name
 * @param reference the regulator's number of it, where it has one
 * @param places null where it has none, or has not said
 */
public record ServiceSummary(
        long id,
        long providerId,
        String providerReference,
        String provider,
        ProviderStatus providerStatus,
        ServiceKind kind,
        String name,
        @Nullable String reference,
        @Nullable Integer places) {}
