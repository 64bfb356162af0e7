package cymru.cartref.terms;

/** What a provider answers to a question of its constitution. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
