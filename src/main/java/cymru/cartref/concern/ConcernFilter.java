package cymru.cartref.concern;

import org.jspecify.annotations.Nullable;

/**
 * Which concerns a list shows.
 *
 * @param status null: all
 * @param mine only those that the reader raised
 * @param toTriage only those that triage has still to decide
 * @param text in the name of the provider or service, or a reference of the concern; empty: all
 */
public record ConcernFilter(@Nullable ConcernStatus status, boolean mine, boolean toTriage, String text) {

    public static final ConcernFilter ALL = new ConcernFilter(null, false, false, "");
}
