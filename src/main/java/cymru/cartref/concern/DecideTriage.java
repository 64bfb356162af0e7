package cymru.cartref.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Triage's decision.
 *
 * @param level {@code NONE} for no further action
 * @param reason needed for no further action and for less than was recommended
 * @param referral whether safeguarding was told
 * @param referralTo whom; empty when it was not
 */
public record DecideTriage(
        TriageScore score,
        Level level,
        String reason,
        boolean referral,
        @Nullable Instant referralAt,
        String referralTo) {}
