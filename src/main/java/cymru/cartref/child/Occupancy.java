package cymru.cartref.child;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;

/**
 * How many children stay with providers, for the modules above; one statement each, no child in any answer. No permission
 * of its own, so never handed to a page.
 */
public interface Occupancy {

    /** By provider id; one without a child is left out. */
    Map<Long, Integer> ofProviders(Collection<Long> providerIds, LocalDate day);

    /** Of a provider's services, by service id; one without a child is left out. */
    Map<Long, Integer> ofServices(long providerId, LocalDate day);

    /** Of a provider on the last day of each month, or today in the month that runs; none is left out. */
    Map<YearMonth, Integer> byMonth(long providerId, YearMonth from, LocalDate today);
}
