package cymru.cartref.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A transition with everything recorded of it. */
public record TransitionPage(
        TransitionStep step,
        LocalDate plannedOn,
        @Nullable LocalDate targetOn,
        String plan,
        @Nullable LocalDate convertedOn,
        @Nullable String entity,
        @Nullable String entityNumber,
        @Nullable LocalDate appliedOn,
        @Nullable String application,
        @Nullable LocalDate grantedOn,
        @Nullable String registration,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnReason) {}
