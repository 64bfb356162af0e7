package cymru.cartref.provider;

/** What an officer checks; which of them, depends on the legal form, the services and the reason of the round. */
public enum ChecklistItem {
    IDENTITY,
    LEGAL_FORM,
    NOT_FOR_PROFIT,
    GROUP,
    RESPONSIBLE_INDIVIDUAL,
    REGISTERED_MANAGERS,
    REGULATOR_REGISTRATION,
    STATEMENT_OF_PURPOSE,
    FOSTERING_PANEL,
    SECURE_APPROVAL,
    SAFEGUARDING,
    DBS,
    FIRE_SAFETY,
    CLINICAL_GOVERNANCE,
    DATA_PROTECTION,
    INSURANCE_COMMITMENT
}
