package cymru.cartref.terms;

/** How far a for-profit provider has come on its way to being a not-for-profit entity. */
public enum TransitionStep {
    PLANNED,
    /** The body that will hold the registration is one of the four forms. */
    ENTITY_CONVERTED,
    /** The regulator has the application. */
    APPLIED,
    /** The regulator has registered it as subject to section 6A. */
    GRANTED,
    WITHDRAWN
}
