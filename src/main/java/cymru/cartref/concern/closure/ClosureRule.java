package cymru.cartref.concern.closure;

import cymru.cartref.shared.Rule;

/** The rules of closures; docs/rules.md says where each comes from. */
public enum ClosureRule implements Rule {
    CLOSURE_SERVICE,
    CLOSURE_RUNNING_ALREADY,
    CLOSURE_DAY,
    CLOSURE_WORDS,
    CLOSURE_AT_STEP,
    CLOSURE_TOLD,
    CLOSURE_CHILD_DAY,
    CLOSURE_CHILD_ORDER,
    CLOSURE_CHILD_STAYS
}
