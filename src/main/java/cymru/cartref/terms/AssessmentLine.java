package cymru.cartref.terms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One assessment, as provider and officer read it.
 *
 * @param recommended what the decision table answered
 * @param recommendedReason why, a code
 * @param difference why the officer decided otherwise; null when they did not
 */
public record AssessmentLine(
        Outcome recommended,
        String recommendedReason,
        Outcome outcome,
        String reason,
        @Nullable String difference,
        CiwRegister ciwRegister,
        String assessor,
        Instant at) {}
