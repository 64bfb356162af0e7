package cymru.cartref.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A concern that somebody has begun to write.
 *
 * @param formKey names it; sent twice under it, it is one concern
 * @param revision to be handed back when it is saved, so that nothing newer is overwritten
 * @param service null for the whole provider
 */
public record ConcernDraft(
        long providerId,
        String provider,
        @Nullable String service,
        String formKey,
        int revision,
        Instant savedAt,
        ConcernContent content) {}
