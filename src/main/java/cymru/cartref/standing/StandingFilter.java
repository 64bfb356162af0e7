package cymru.cartref.standing;

/**
 * Which providers a list shows.
 *
 * @param words in a name, a number of any register, or a reference; empty: all
 */
public record StandingFilter(View view, String words) {

    public static final StandingFilter ALL = new StandingFilter(View.ALL, "");

    /** What is looked for. */
    public enum View {
        ALL,
        /** Any of the three below. */
        ATTENTION,
        /** With an open case of escalating concerns. */
        LEVEL,
        SUSPENDED,
        /** A contract in red, or whose missing return counts as red. */
        RED
    }
}
