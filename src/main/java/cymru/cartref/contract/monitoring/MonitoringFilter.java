package cymru.cartref.contract.monitoring;

/**
 * Which cycles a list shows.
 *
 * @param text in the provider's name or a reference of the cycle or contract; empty: all
 */
public record MonitoringFilter(View view, String text) {

    /** Longest text, in characters. */
    public static final int LONGEST = 100;

    public static final MonitoringFilter OPEN = new MonitoringFilter(View.OPEN, "");

    /** The lists that people work with. */
    public enum View {
        /** Whose return is open, missed or waits to be reviewed. */
        OPEN,
        /** Whose return has not come. */
        TO_SEND,
        OVERDUE,
        TO_REVIEW,
        /** Reviewed as red, or red because the return is missing. */
        RED,
        ALL
    }
}
