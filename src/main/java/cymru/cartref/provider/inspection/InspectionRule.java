package cymru.cartref.provider.inspection;

import cymru.cartref.shared.Rule;

/** The rules of inspections; docs/rules.md says where each comes from. */
public enum InspectionRule implements Rule {
    INSPECTION_DAYS,
    INSPECTION_NOT_RATED,
    INSPECTION_LINK,
    INSPECTION_NOTE,
    INSPECTION_REVIEW_DAY,
    INSPECTION_STATE
}
