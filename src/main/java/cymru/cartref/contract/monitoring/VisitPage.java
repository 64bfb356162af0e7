package cymru.cartref.contract.monitoring;

import cymru.cartref.contract.Party;
import cymru.cartref.document.StoredDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a visit shows, told to one of the parties. The provider reads when, where and the report that
 * was shared; the rest is the council's.
 *
 * @param visitor who goes
 * @param reportDue by when the report should be written; null until it took place
 */
public record VisitPage(
        String reference,
        Party reader,
        String contract,
        String provider,
        String service,
        VisitState state,
        LocalDate plannedOn,
        boolean announced,
        @Nullable String visitor,
        @Nullable LocalDate tookPlaceOn,
        @Nullable Instant reportDue,
        long edition,
        Map<VisitCheck, VisitAnswer> checks,
        String findings,
        String childrensVoice,
        String staffVoice,
        String report,
        @Nullable Instant sharedAt,
        @Nullable String cancelledReason,
        List<Photo> photos) {

    /** A photo of the visit. */
    public record Photo(long id, StoredDocument file) {}

    public VisitPage {
        checks = Map.copyOf(checks);
        photos = List.copyOf(photos);
    }
}
