package cymru.cartref.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A concern as a provider's people find it: what they sent, and what was shared with them. It says nothing of where the
 * council is with it.
 *
 * @param at when it was sent, or shared
 * @param own whether the organisation sent it
 */
public record OwnListedConcern(
        long id, String reference, @Nullable String service, Instant at, boolean own, boolean shared) {}
