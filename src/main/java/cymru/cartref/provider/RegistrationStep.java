package cymru.cartref.provider;

/** The steps of a registration, in the order they are offered; any may be done first. */
public enum RegistrationStep {
    WHO_WE_ARE,
    PEOPLE,
    SERVICES,
    EVIDENCE,
    DECLARATIONS,
    CHECK_AND_SEND
}
