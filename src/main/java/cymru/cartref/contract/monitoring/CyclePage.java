package cymru.cartref.contract.monitoring;

import cymru.cartref.contract.Party;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.notification.MessageLine;
import cymru.cartref.procedure.KpiDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a cycle shows, told to one of the parties.
 *
 * @param dueOn by when the return should come; null before it opens
 * @param missing what the missing return counts as today; null while it is not missing
 * @param edition of the return as it is shown
 * @param returnedLate whether it was sent after its day
 * @param lines in the order of the form; the council sees figures once they are sent
 * @param ruleColour what the rule gives: for the council, as soon as there is something to judge
 * @param visitBy for the council alone, as are concern and messages
 */
public record CyclePage(
        String reference,
        Party reader,
        String contract,
        String provider,
        LocalDate from,
        LocalDate to,
        LocalDate opensOn,
        MonitoringState state,
        boolean mayBegin,
        @Nullable LocalDate dueOn,
        KpiDefinition.@Nullable Colour missing,
        long edition,
        @Nullable Instant savedAt,
        @Nullable Instant returnedAt,
        boolean returnedLate,
        @Nullable String returnedBy,
        @Nullable Instant correctedAt,
        @Nullable Instant reviewDue,
        List<FigureLine> lines,
        String remarks,
        List<Evidence> evidence,
        KpiDefinition.@Nullable Colour ruleColour,
        KpiDefinition.@Nullable Colour colour,
        @Nullable String overrideReason,
        @Nullable String feedback,
        @Nullable Instant reviewedAt,
        @Nullable String reviewedBy,
        @Nullable LocalDate visitBy,
        @Nullable String plan,
        @Nullable String concern,
        List<MessageLine> messages) {

    /** A file beside the return. */
    public record Evidence(long id, StoredDocument file) {}

    public CyclePage {
        lines = List.copyOf(lines);
        evidence = List.copyOf(evidence);
        messages = List.copyOf(messages);
    }
}
