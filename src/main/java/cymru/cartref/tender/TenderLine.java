package cymru.cartref.tender;

import cymru.cartref.shared.Bilingual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tender in the officers' list. */
public record TenderLine(
        long id,
        String reference,
        Bilingual title,
        TenderStatus status,
        @Nullable Instant bidDeadline,
        int lots) {}
