package cymru.cartref.contract.monitoring;

import cymru.cartref.shared.Rule;

/** The rules of monitoring a contract; docs/rules.md says where each comes from. */
public enum MonitoringRule implements Rule {
    MONITORING_NOT_IN_FORCE,
    MONITORING_REASON_NEEDED,

    // what a contract is measured by
    KPI_NONE_CHOSEN,
    KPI_NOT_IN_LIBRARY,
    KPI_BOUNDS,
    KPI_CHANGED_ELSEWHERE,

    // the return
    RETURN_NOT_OPEN,
    RETURN_CHANGED_ELSEWHERE,
    RETURN_FIGURE_MISSING,
    RETURN_FIGURE_RANGE,
    RETURN_TEXT_LENGTH,
    RETURN_FILES_MOST,

    // the review
    REVIEW_NOT_WAITING,
    REVIEW_RETURN_CHANGED,
    REVIEW_OVERRIDE_REASON,
    REVIEW_FEEDBACK_NEEDED,
    REVIEW_VISIT_DAY,

    // visits
    VISIT_DAY,
    VISIT_SERVICE_NOT_OF_PROVIDER,
    VISIT_NOT_AT_THIS_STEP,
    VISIT_CHANGED_ELSEWHERE,
    VISIT_INCOMPLETE,
    VISIT_TEXT_LENGTH,
    VISIT_PHOTOS_MOST
}
