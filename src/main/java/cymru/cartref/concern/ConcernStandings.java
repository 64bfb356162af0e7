package cymru.cartref.concern;

import cymru.cartref.shared.Bilingual;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How providers stand as to concerns, for the council's pages above; one statement each. No permission of its own, so never
 * handed to a page, and never to a provider.
 */
public interface ConcernStandings {

    /** The highest open case of each, by provider id; one without an open case is left out. */
    Map<Long, AtLevel> highest(Collection<Long> providerIds);

    /** The open cases of one provider, the highest first; at most {@code most}. */
    List<AtLevel> open(long providerId, int most);

    /** Providers with an open case, the highest level first; at most {@code most}. */
    Set<Long> atALevel(int most);

    /** How many concerns wait for triage, by provider id; none is left out. */
    Map<Long, Integer> inTriage(Collection<Long> providerIds);

    /** Concerns raised in each month, of a provider; a month without is left out. */
    Map<YearMonth, Integer> raised(long providerId, YearMonth from);

    /** The highest level that an open case had at the end of each month; a month without is left out. */
    Map<YearMonth, Integer> levels(long providerId, YearMonth from);

    /**
     * @param name of the level, in the version of the procedure that the case keeps
     * @param service its name; null for the whole provider
     */
    record AtLevel(
            String reference,
            int level,
            Bilingual name,
            Instant since,
            @Nullable String service) {}
}
