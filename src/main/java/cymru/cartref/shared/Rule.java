package cymru.cartref.shared;

/**
 * A rule that can refuse a deed. Each module lists its own in an enum; the constant's name is the refusal code, the
 * text for people is the message {@code refusal.<CODE>}, and {@code docs/rules.md} has an entry for every code.
 */
public interface Rule {

    /** The code, for example {@code BID_AFTER_DEADLINE}. */
    String name();
}
