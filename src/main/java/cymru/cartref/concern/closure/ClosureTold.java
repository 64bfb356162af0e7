package cymru.cartref.concern.closure;

/** Who is told of a closure. */
public enum ClosureTold {
    CHILDREN,
    HOST_AUTHORITY,
    HEALTH_BOARD,
    REGULATOR,
    OTHERS
}
