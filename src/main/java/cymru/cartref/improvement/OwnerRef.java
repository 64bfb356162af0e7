package cymru.cartref.improvement;

/**
 * Whose plan it is: a case of a module above, which this one does not know.
 *
 * @param kind a stable word of the owner's module, such as {@code concern}
 * @param reference the case, such as {@code E-0004}
 */
public record OwnerRef(String kind, String reference) {}
