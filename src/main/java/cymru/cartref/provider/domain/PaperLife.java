package cymru.cartref.provider.domain;

/** Where the process of a paper stands. */
public enum PaperLife {
    TO_CHECK,
    RUNNING,
    EXPIRED
}
