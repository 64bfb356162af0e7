package cymru.cartref.concern;

import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows.
 *
 * @param level null: all
 * @param closed those that are closed, instead of those that run
 * @param late only those whose meeting or review is late
 * @param text in the name of the provider or service, or a reference of the case; empty: all
 */
public record EscalationFilter(@Nullable Integer level, boolean closed, boolean late, String text) {

    public static final EscalationFilter RUNNING = new EscalationFilter(null, false, false, "");
}
