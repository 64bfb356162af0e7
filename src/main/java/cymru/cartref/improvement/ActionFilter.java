package cymru.cartref.improvement;

/** Which actions the register lists. */
public record ActionFilter(View view, String text) {

    public static final ActionFilter OVERDUE = new ActionFilter(View.OVERDUE, "");

    public static final int LONGEST = 100;

    /** By when they are due. */
    public enum View {
        OVERDUE,
        /** Until Sunday. */
        THIS_WEEK,
        /** Waiting to be verified. */
        DONE,
        OPEN,
        ALL
    }

    public ActionFilter {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
