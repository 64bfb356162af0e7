package cymru.cartref.procedure.domain;

import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.shared.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version as its makers see it.
 *
 * @param draftedBy null for the versions that came with the portal
 */
public record Draft(
        long id,
        ProcedureCode procedure,
        int number,
        Status status,
        LocalDate validFrom,
        Bilingual note,
        long edition,
        @Nullable Long draftedBy,
        @Nullable Instant draftedAt,
        @Nullable Long sentBy,
        @Nullable Instant sentAt,
        @Nullable Long decidedBy,
        @Nullable String handedBack,
        boolean reminded,
        Set<Long> editors) {

    private static final String PREFIX = "PV-";

    /** How far it has come. */
    public enum Status {
        DRAFT,
        SENT,
        APPROVED,
        SUPERSEDED;

        public boolean open() {
            return this == DRAFT || this == SENT;
        }
    }

    public Draft {
        editors = Set.copyOf(editors);
    }

    public String reference() {
        return PREFIX + id;
    }

    /** @return the version's id; -1 for what is no such reference */
    static long id(String reference) {
        return reference.matches(PREFIX + "\\d{1,18}") ? Long.parseLong(reference.substring(PREFIX.length())) : -1;
    }
}
