package cymru.cartref.contract;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Looks contracts up for the modules above; no permission of its own, so never handed to a page. */
public interface ContractBook {

    /** The contracts of a tender, by lot, then as they were made. In one statement. */
    List<ContractLine> ofTender(String tender);

    /** How many contracts in force each has, by provider id, in one statement; one without is left out. */
    Map<Long, Integer> inForce(Collection<Long> providerIds);
}
