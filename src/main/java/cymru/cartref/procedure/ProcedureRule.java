package cymru.cartref.procedure;

import cymru.cartref.shared.Rule;

/** The refusals of the profit regime; see {@link ProfitRegime}. */
public enum ProcedureRule implements Rule {
    PROFIT_CLOSED_TO_NEW,
    PROFIT_OTHER_SERVICE,
    PROFIT_PLACE_WITHOUT_VARIATION,
    PROFIT_NO_NEW_PLACE,
    PROFIT_CAPACITY_FROZEN,
    PROFIT_NO_NEW_CARERS,
    PROFIT_ALTERNATIVES_NOT_RECORDED,
    PROFIT_PLACEMENT_WITHOUT_APPROVAL
}
