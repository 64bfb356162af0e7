package cymru.cartref.account.domain;

/** Whether an account lets its person in. */
public enum AccountStatus {
    /** The address is not proved yet: no password. */
    INVITED,
    ACTIVE,
    /** Lets nobody in; the name stays for what the person did. A later invitation or registration opens it again. */
    CLOSED
}
