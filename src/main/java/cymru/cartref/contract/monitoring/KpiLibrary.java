package cymru.cartref.contract.monitoring;

import cymru.cartref.procedure.KpiDefinition;
import java.util.List;

/**
 * What an officer chooses from.
 *
 * @param edition of the contract's choice, so that nobody overwrites what a colleague chose meanwhile
 * @param library of the procedure's version in force today
 * @param chosen what the next return asks as it stands
 */
public record KpiLibrary(long edition, List<KpiDefinition> library, List<AskedKpi> chosen) {

    public KpiLibrary {
        library = List.copyOf(library);
        chosen = List.copyOf(chosen);
    }
}
