package cymru.cartref.quality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A service that can be assessed.
 *
 * @param last day of its last final report; null without one
 * @param due whether it is time for the next
 */
public record ServiceToAssess(
        long id, String service, String provider, @Nullable LocalDate last, boolean due) {}
