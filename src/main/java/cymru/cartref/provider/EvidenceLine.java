package cymru.cartref.provider;

import cymru.cartref.document.StoredDocument;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it stands today.
 *
 * @param rejection why it was rejected
 * @param toRenew whether it has expired and an officer waits for a current one
 * @param settled why it is not needed any more
 */
public record EvidenceLine(
        long id,
        EvidenceKind kind,
        EvidenceState state,
        EvidenceStanding standing,
        @Nullable LocalDate issued,
        @Nullable LocalDate expires,
        StoredDocument file,
        String submittedBy,
        Instant submittedAt,
        @Nullable String rejection,
        boolean toRenew,
        @Nullable String settled) {}
