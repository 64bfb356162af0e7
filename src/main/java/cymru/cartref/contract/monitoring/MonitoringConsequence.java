package cymru.cartref.contract.monitoring;

import cymru.cartref.procedure.KpiDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return was reviewed and something follows; heard in the review's transaction. Modules that look after concerns hear it.
 *
 * @param concern whether the reviewer wants a concern to be raised
 * @param redInARow codes of indicators that are red in as many cycles in a row as the procedure says
 * @param plan reference of the action plan that was opened
 */
public record MonitoringConsequence(
        String cycle,
        String contract,
        long providerId,
        KpiDefinition.Colour colour,
        boolean concern,
        List<String> redInARow,
        @Nullable String plan) {

    public MonitoringConsequence {
        redInARow = List.copyOf(redInARow);
    }
}
