package cymru.cartref.provider;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper as it is handed in; the file comes beside it as a stream. */
public record EvidenceForm(
        UUID form,
        EvidenceKind kind,
        @Nullable LocalDate issued,
        @Nullable LocalDate expires,
        String fileName) {}
