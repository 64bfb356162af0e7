package cymru.cartref.directory;

/** What a partner body is. */
public enum BodyKind {
    LOCAL_AUTHORITY,
    HEALTH_BOARD,
    POLICE,
    REGULATOR,
    SAFEGUARDING_BOARD,
    OTHER
}
