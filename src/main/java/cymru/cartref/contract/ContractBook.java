package cymru.cartref.contract;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Looks contracts up for the modules above; no permission of its own, so never handed to a page. */
public interface ContractBook {

    /** The contracts of a tender, by lot, then as they were made. In one statement. */
    List<ContractLine> ofTender(String tender);

    /** How many contracts in force each has, by provider id, in one statement; one without is left out. */
    Map<Long, Held> inForce(Collection<Long> providerIds);

    /** @param runningOut those of them whose last day is near enough that what follows is decided, or to be */
    record Held(int inForce, int runningOut) {}
}
