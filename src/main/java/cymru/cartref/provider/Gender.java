package cymru.cartref.provider;

/** Whom a service is for. */
public enum Gender {
    GIRLS,
    BOYS,
    NON_BINARY
}
