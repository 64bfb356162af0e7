package cymru.cartref.quality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An assessment in a list. */
public record ListedAssessment(
        long id,
        String reference,
        String provider,
        String service,
        AssessmentState state,
        Instant openedAt,
        @Nullable Instant stepBy,
        @Nullable Integer score) {}
