package cymru.cartref.concern;

import cymru.cartref.procedure.NotifiableEventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A concern as its provider may read it. Never who raised another's, and nothing of a held one that was not their own
 * to begin with.
 *
 * @param content what the organisation itself sent; null for another's
 * @param sentAt null for another's
 * @param sharedWords what the council wrote for the provider; null while nothing is shared
 */
public record OwnConcern(
        String reference,
        @Nullable String service,
        @Nullable ConcernContent content,
        @Nullable NotifiableEventType event,
        @Nullable Instant sentAt,
        @Nullable String sharedWords,
        @Nullable Instant sharedAt) {

    @Override
    public String toString() {
        return "OwnConcern[" + reference + "]";
    }
}
