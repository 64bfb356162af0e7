package cymru.cartref.procedure;

/** The kinds of service that an indicator may be asked of; the names are those of the provider register. */
public enum MeasuredService {
    CHILDRENS_HOME,
    FOSTERING,
    SECURE_ACCOMMODATION,
    SUPPORTED_ACCOMMODATION,
    SHORT_BREAKS,
    DOMICILIARY_SUPPORT,
    THERAPEUTIC_SUPPORT
}
