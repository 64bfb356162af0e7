package cymru.cartref.concern;

import cymru.cartref.shared.Rule;

/** The rules of raising and triaging a concern; docs/rules.md says where each comes from. */
public enum ConcernRule implements Rule {
    // writing and raising
    CONCERN_SERVICE_NOT_OF_PROVIDER,
    CONCERN_INCOMPLETE,
    CONCERN_TEXT_LENGTH,
    CONCERN_DAY_IN_FUTURE,
    CONCERN_CHILD_REFERENCE,
    CONCERN_EVENT_UNKNOWN,
    CONCERN_FILES_MOST,
    CONCERN_DRAFT_CHANGED_ELSEWHERE,
    CONCERN_DRAFT_EXISTS,

    // triage
    TRIAGE_ALREADY_DECIDED,
    TRIAGE_NOT_SCORED,
    TRIAGE_REASON_NEEDED,
    TRIAGE_REFERRAL_INCOMPLETE,

    // what the provider sees
    SHARE_BEFORE_DECISION,
    SHARE_WHILE_HELD,
    SHARE_WORDS_NEEDED,
    HOLD_REVIEW_DAY,
    HOLD_REASON_NEEDED,
    HOLD_ALREADY_SHARED,
    HOLD_NOT_HELD,

    SOFT_NOTE_LENGTH
}
