package cymru.cartref.contract.monitoring;

import cymru.cartref.procedure.KpiDefinition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cycle in a list.
 *
 * @param id key of the list
 * @param dueOn by when the return should come; null before it opens
 * @param overdue whether it should have come by today
 * @param colour of the review, or what the missing return counts as today; null while there is none
 */
public record ListedCycle(
        long id,
        String reference,
        String contract,
        String provider,
        int number,
        LocalDate from,
        LocalDate to,
        MonitoringState state,
        @Nullable LocalDate dueOn,
        boolean overdue,
        KpiDefinition.@Nullable Colour colour) {}
