package cymru.cartref.account.domain;

/** Whether an account lets its person in. */
public enum AccountStatus {
    /** The address is not proved yet: no password. */
    INVITED,
    ACTIVE,
    /** Lets nobody in and never will again; the name stays for what the person did. So begins a row just reserved, too. */
    CLOSED
}
