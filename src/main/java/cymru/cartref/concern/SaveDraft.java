package cymru.cartref.concern;

import org.jspecify.annotations.Nullable;

/**
 * Saves what is written so far.
 *
 * @param before the provider under which it was saved last; null for a new one
 * @param revision of the last save; 0 for a new one
 * @param content its files are left as they are kept
 */
public record SaveDraft(long providerId, @Nullable Long before, int revision, ConcernContent content) {}
