package cymru.cartref.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case in the list of its provider. */
public record OwnListedEscalation(
        long id, String reference, @Nullable String service, EscalationState state, Instant lastLetter) {}
