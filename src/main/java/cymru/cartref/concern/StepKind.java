package cymru.cartref.concern;

/** What can happen to a case of escalating concerns. */
public enum StepKind {
    OPENED,
    JOINED,
    RAISED,
    /** The safeguarding lead, straight to the top. */
    SAFEGUARDING,
    LOWERED,
    CLOSED,
    REVIEWED,
    ENQUIRY_OPENED,
    ENQUIRY_ENDED,
    REGULATOR_ACTION_OPENED,
    REGULATOR_ACTION_ENDED,
    LETTER,
    REFERRAL_PROPOSED,
    REFERRAL_REPLIED,
    REFERRAL_DECIDED,
    REFERRAL_NOT_IMPOSED,
    REFERRAL_WITHDRAWN,
    REFERRAL_REVIEWED,
    REFERRAL_APPEALED,
    REFERRAL_APPEAL_DECIDED,
    REFERRAL_LIFTED
}
