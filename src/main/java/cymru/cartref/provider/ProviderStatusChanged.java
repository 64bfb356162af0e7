package cymru.cartref.provider;

import org.jspecify.annotations.Nullable;

/**
 * Told inside the deed's transaction.
 *
 * @param before null when the provider has just begun
 */
public record ProviderStatusChanged(
        long providerId, String reference, @Nullable ProviderStatus before, ProviderStatus after) {}
