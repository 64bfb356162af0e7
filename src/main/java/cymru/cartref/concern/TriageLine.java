package cymru.cartref.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What triage found and decided.
 *
 * @param escalation the case that it is in since; null where it came to none
 */
public record TriageLine(
        TriageScore score,
        Recommendation recommendation,
        Level decided,
        String reason,
        boolean referral,
        @Nullable Instant referralAt,
        @Nullable String referralTo,
        String by,
        Instant at,
        @Nullable String escalation) {}
