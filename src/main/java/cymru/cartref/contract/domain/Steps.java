package cymru.cartref.contract.domain;

import cymru.cartref.contract.ContractRule;
import cymru.cartref.contract.ContractStatus;
import cymru.cartref.shared.Decision;

/** Refuses what does not fit where a contract is. */
public final class Steps {

    private Steps() {}

    public static Decision mayBecome(ContractStatus from, ContractStatus to) {
        return Decision.require(from.mayBecome(to), ContractRule.CONTRACT_NOT_AT_THIS_STEP);
    }

    public static Decision isAt(ContractStatus now, ContractStatus wanted) {
        return Decision.require(now == wanted, ContractRule.CONTRACT_NOT_AT_THIS_STEP);
    }
}
