package cymru.cartref.concern;

import cymru.cartref.procedure.NotifiableEventType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concern with everything that triage has beside it.
 *
 * @param raisedBy null where the source is confidential and the reader not one of those who may know it
 * @param event null where it is no notifiable event
 * @param suggested score that the procedure suggests; null where it suggests none
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
        @Nullable NotifiableEventType event,
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
