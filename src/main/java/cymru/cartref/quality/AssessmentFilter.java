package cymru.cartref.quality;

/**
 * Which assessments a list shows.
 *
 * @param words in the name of the service or its provider, or the reference; empty: all
 */
public record AssessmentFilter(View view, String words) {

    public static final AssessmentFilter RUNNING = new AssessmentFilter(View.RUNNING, "");

    /** A view of the list. */
    public enum View {
        RUNNING,
        /** Whoever has it should be done by now. */
        LATE,
        FINAL,
        ALL
    }
}
