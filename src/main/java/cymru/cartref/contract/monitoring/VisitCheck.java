package cymru.cartref.contract.monitoring;

/** What is looked at on every visit; the questions are texts. */
public enum VisitCheck {
    SAFE_AND_CLEAN,
    STAFFING,
    SUPERVISION,
    SAFEGUARDING,
    MEDICATION,
    COMPLAINTS,
    PLANS_OF_CHILDREN,
    EDUCATION_AND_HEALTH,
    WELSH_OFFER,
    RESPONSIBLE_INDIVIDUAL
}
