package cymru.cartref.concern.closure;

/** What is done for each child, in the order of the page. */
public enum ClosureStep {
    AUTHORITY_TOLD,
    CASE_REVIEW,
    ADVOCACY_OFFERED,
    MOVE_PLAN,
    NOTICE_GIVEN,
    MOVED,
    RECORDS_RETURNED
}
