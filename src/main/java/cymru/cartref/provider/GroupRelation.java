package cymru.cartref.provider;

/** How another body of the same group stands to the provider. */
public enum GroupRelation {
    PARENT,
    FELLOW_SUBSIDIARY
}
