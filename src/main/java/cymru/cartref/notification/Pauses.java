package cymru.cartref.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after a try in vain: about two days in all, so that a mail server may be down over a night or two. */
final class Pauses {

    private static final List<Duration> AFTER = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    static final int TRIES = AFTER.size() + 1;

    private Pauses() {}

    /** The pause after that many tries; none after the last. */
    static Optional<Duration> after(int tries) {
        return tries < TRIES ? Optional.of(AFTER.get(tries - 1)) : Optional.empty();
    }
}
