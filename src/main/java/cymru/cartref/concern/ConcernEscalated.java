package cymru.cartref.concern;

import org.jspecify.annotations.Nullable;

/**
 * Triage has decided that a concern is escalated; heard in the decision's transaction.
 *
 * @param serviceId null for the whole provider
 * @param level where it begins
 * @param held whether the provider may not learn of it
 */
public record ConcernEscalated(
        String concernReference, long providerId, @Nullable Long serviceId, Level level, boolean held) {}
