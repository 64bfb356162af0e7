package cymru.cartref.contract.monitoring;

import cymru.cartref.procedure.KpiDefinition.Colour;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * How providers keep their contracts, for the modules above; one statement each. No permission of its own, so never handed
 * to a page.
 */
public interface MonitoringStandings {

    /** By provider id; one without a monitored contract is left out. */
    Map<Long, Kept> kept(Collection<Long> providerIds);

    /** Providers with a contract in red, or whose missing return counts as red; at most {@code most}. */
    Set<Long> red(int most);

    /** The worst colour of the reviews in each month; a month without a review is left out. */
    Map<YearMonth, Colour> reviewed(long providerId, YearMonth from);

    /**
     * @param colour the worst of its contracts, a missing return included
     * @param overdue returns that should have come by today
     */
    record Kept(Colour colour, int overdue) {}
}
