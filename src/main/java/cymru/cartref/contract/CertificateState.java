package cymru.cartref.contract;

/** What became of a file that was sent for a certificate. */
public enum CertificateState {
    /** Waits to be checked. */
    SENT,
    ACCEPTED,
    REJECTED,
    /** The provider sent another before it was checked. */
    REPLACED
}
