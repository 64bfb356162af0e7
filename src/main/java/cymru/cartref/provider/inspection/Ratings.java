package cymru.cartref.provider.inspection;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;

/** How services are rated, for the modules above; one statement each. No permission of its own, so never handed to a page. */
public interface Ratings {

    /** Of a provider's services, by their id; one without an inspection is left out. */
    Map<Long, Rated> ofServices(long providerId);

    /** The lowest grade of any theme of any of its services, by provider id; one without a rating is left out. */
    Map<Long, Grade> lowest(Collection<Long> providerIds);

    /** The lowest grade that inspections of the provider's services gave in each month; a month without is left out. */
    Map<YearMonth, Grade> byMonth(long providerId, YearMonth from);
}
