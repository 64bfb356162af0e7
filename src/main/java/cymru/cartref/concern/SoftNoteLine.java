package cymru.cartref.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A short note that is not yet a concern.
 *
 * @param service null for the whole provider
 * @param raisedIn the concern that it and others raised together
 */
public record SoftNoteLine(
        long id,
        String provider,
        @Nullable String service,
        String words,
        String by,
        Instant at,
        @Nullable String raisedIn) {

    @Override
    public String toString() {
        return "SoftNoteLine[sealed]";
    }
}
