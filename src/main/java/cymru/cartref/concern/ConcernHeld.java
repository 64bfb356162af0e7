package cymru.cartref.concern;

import org.jspecify.annotations.Nullable;

/**
 * From now on the provider may learn nothing of a concern, nor of what follows from it; heard in the hold's transaction.
 * A hold that goes on after its review is not published again.
 *
 * @param serviceId null for the whole provider
 */
public record ConcernHeld(
        String concernReference, long providerId, @Nullable Long serviceId) {}
