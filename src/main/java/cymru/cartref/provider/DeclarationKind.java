package cymru.cartref.provider;

/** Statements that a provider's person makes as true; who and when are kept. */
public enum DeclarationKind {
    TRUE_AND_COMPLETE,
    NO_EXCLUSION_GROUND,
    SAFEGUARDING,
    FIT_PERSONS,
    DATA_PROTECTION,
    TELL_OF_CHANGES
}
