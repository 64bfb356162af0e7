package cymru.cartref.provider;

/** Needs a service is set up to meet: the gaps that the commissioning strategies name. */
public enum Need {
    TEENAGERS,
    BROTHERS_AND_SISTERS,
    STEP_DOWN,
    DISABILITY,
    UNACCOMPANIED,
    PARENT_AND_BABY,
    THERAPEUTIC,
    HOSPITAL_DISCHARGE,
    WELSH_SPEAKING,
    CULTURE_AND_FAITH
}
