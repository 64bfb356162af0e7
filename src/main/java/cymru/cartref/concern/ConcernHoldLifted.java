package cymru.cartref.concern;

import org.jspecify.annotations.Nullable;

/**
 * The provider may be told of a concern again; heard in the lifting's transaction.
 *
 * @param serviceId null for the whole provider
 */
public record ConcernHoldLifted(
        String concernReference, long providerId, @Nullable Long serviceId) {}
