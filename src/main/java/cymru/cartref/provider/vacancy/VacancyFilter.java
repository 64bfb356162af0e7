package cymru.cartref.provider.vacancy;

import cymru.cartref.provider.ServiceKind;
import org.jspecify.annotations.Nullable;

/**
 * Which services a list of free places shows.
 *
 * @param kind null for all
 * @param area ONS code of an area that the service serves; null for all
 * @param words in the name of the service or its provider; empty: all
 */
public record VacancyFilter(
        View view, @Nullable ServiceKind kind, @Nullable String area, String words) {

    public static final VacancyFilter FREE = new VacancyFilter(View.FREE, null, null, "");

    /** A view of the list. */
    public enum View {
        /** At least one place is free. */
        FREE,
        /** Nobody has said for a while how many are free. */
        STALE,
        ALL
    }
}
