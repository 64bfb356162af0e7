package cymru.cartref.provider.inspection;

/**
 * Which services a list shows.
 *
 * @param words in the name of the service or its provider; empty: all
 */
public record RatingFilter(View view, String words) {

    public static final RatingFilter ALL = new RatingFilter(View.ALL, "");

    /** A view of the list. */
    public enum View {
        ALL,
        /** A theme below good. */
        BELOW_GOOD,
        /** The ratings are looked at again. */
        UNDER_REVIEW,
        NOT_RATED
    }
}
