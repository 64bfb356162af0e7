package cymru.cartref.contract;

import java.util.List;

/** Looks contracts up for the modules above; no permission of its own, so never handed to a page. */
public interface ContractBook {

    /** The contracts of a tender, by lot, then as they were made. In one statement. */
    List<ContractLine> ofTender(String tender);
}
