package cymru.cartref.concern;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concern with everything that triage has beside it.
 *
 * @param raisedBy null where the source is confidential and the reader not one of those who may know it
 * @param suggested score that the procedure suggests; null where a person raised it
 * @param lifted of the last hold; null while it is held, and where it never was
 * @param notes short notes about the same service, newest first
 * @param earlier earlier concerns about the same provider, newest first
 */
public record ConcernPage(
        String reference,
        String provider,
        String providerReference,
        @Nullable String service,
        SourceKind source,
        boolean confidential,
        @Nullable String raisedBy,
        Instant raisedAt,
        ConcernStatus status,
        AtRisk atRisk,
        ConcernContent content,
        Instant triageDue,
        @Nullable Integer suggested,
        @Nullable HoldLine hold,
        @Nullable LiftLine lifted,
        @Nullable TriageLine triage,
        @Nullable SharedLine shared,
        List<SoftNoteLine> notes,
        List<ListedConcern> earlier) {

    public ConcernPage {
        notes = List.copyOf(notes);
        earlier = List.copyOf(earlier);
    }

    @Override
    public String toString() {
        return "ConcernPage[" + reference + "]";
    }
}
