package cymru.cartref.procedure;

import cymru.cartref.shared.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The open draft of a procedure.
 *
 * @param reference such as {@code PV-13}
 * @param base the version it was copied from
 * @param edition to be handed back with a deed, so that nobody decides on what they did not see
 * @param handedBack why it was handed back last; null otherwise
 * @param mine whether the reader wrote on it, and so cannot approve it
 */
public record DraftPage(
        String reference,
        ProcedureCode procedure,
        int number,
        boolean sent,
        LocalDate validFrom,
        Bilingual note,
        long edition,
        String drafter,
        Instant draftedAt,
        List<String> editors,
        @Nullable Instant sentAt,
        @Nullable String handedBack,
        boolean mine,
        ProcedureVersion base,
        List<ProcedureRow> rows,
        List<Difference> differences) {}
