package cymru.cartref.child;

import cymru.cartref.shared.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay in the list.
 *
 * @param child the pseudonym
 * @param authority who placed the child
 * @param to the last day; null while it goes on
 */
public record StayLine(
        long id,
        String child,
        Bilingual authority,
        AgeBand ageBand,
        String service,
        String provider,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable StayEnd reason) {}
