package cymru.cartref.concern;

/** Who must be told of a notifiable event, beside the council itself. */
public enum Told {
    PLACING_AUTHORITY,
    HOST_AUTHORITY,
    HEALTH_BOARD,
    POLICE,
    REGULATOR
}
