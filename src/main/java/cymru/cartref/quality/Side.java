package cymru.cartref.quality;

/** Whose answers or files they are. */
public enum Side {
    PROVIDER,
    COUNCIL
}
