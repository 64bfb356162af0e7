package cymru.cartref.account;

/** Where a request for a new administrator stands. */
public enum RecoveryStatus {
    OPEN,
    GRANTED,
    REFUSED
}
