package cymru.cartref.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A concern in the council's list.
 *
 * @param service null for the whole provider
 * @param triageDue null once triage has decided
 */
public record ListedConcern(
        long id,
        String reference,
        String provider,
        @Nullable String service,
        SourceKind source,
        AtRisk atRisk,
        ConcernStatus status,
        Instant raisedAt,
        @Nullable Instant triageDue,
        boolean held) {}
