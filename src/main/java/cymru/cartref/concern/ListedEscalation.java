package cymru.cartref.concern;

import cymru.cartref.shared.Bilingual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case in the council's list.
 *
 * @param service null for the whole provider
 * @param levelName null once it is closed
 * @param due null once it is closed
 */
public record ListedEscalation(
        long id,
        String reference,
        String provider,
        @Nullable String service,
        EscalationState state,
        int level,
        @Nullable Bilingual levelName,
        Instant since,
        @Nullable Instant due,
        boolean late) {}
