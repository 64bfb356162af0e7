package cymru.cartref.terms;

/** How the regulator's register shows a provider of a restricted service (2016 Act s.38, as amended). */
public enum CiwRegister {
    SUBJECT_TO_6A,
    TRANSITIONAL_NOT_SUBJECT,
    LOCAL_AUTHORITY,
    /** No restricted service is registered in Wales. */
    NOT_ON_REGISTER
}
