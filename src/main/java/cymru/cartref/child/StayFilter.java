package cymru.cartref.child;

import org.jspecify.annotations.Nullable;

/**
 * Which stays are listed.
 *
 * @param serviceId null: of every service
 * @param authorityId directory id of the placing authority; null: of every one
 * @param child a whole reference; empty: of every child
 */
public record StayFilter(@Nullable Long serviceId, @Nullable Long authorityId, State state, String child) {

    public static final StayFilter OPEN = new StayFilter(null, null, State.OPEN, "");

    /** Which of them by their end. */
    public enum State {
        OPEN,
        ENDED,
        ALL
    }

    public StayFilter {
        child = child.length() > 20 ? child.substring(0, 20) : child;
    }
}
