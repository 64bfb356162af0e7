package cymru.cartref.account.domain;

import cymru.cartref.account.AccountRule;
import cymru.cartref.shared.Decision;
import cymru.cartref.time.DatabaseClock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long sign-in pauses after wrong passwords: from the fifth on one minute, then twice as long each time, at most an hour. */
public final class SignInPause {

    public static final int FREE_FAILURES = 4;
    static final Duration LONGEST = Duration.ofHours(1);

    /** After a day without a try the count begins again. */
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private SignInPause() {}

    public static Duration after(int failures) {
        if (failures <= FREE_FAILURES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_FAILURES - 1, 6);
        Duration pause = Duration.ofMinutes(1L << doublings);
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    /** @param pausedUntil null when there is no pause; at that very instant the pause is over */
    public static Decision check(@Nullable Instant pausedUntil, Instant now) {
        if (pausedUntil == null || !now.isBefore(pausedUntil)) {
            return Decision.allow();
        }
        return Decision.refuse(AccountRule.ACCOUNT_PAUSED, Map.of("until", clockTime(pausedUntil)));
    }

    /** London's, rounded up to the minute so that nobody tries too early. */
    static String clockTime(Instant until) {
        return CLOCK_TIME.format(until.plusSeconds(59).atZone(DatabaseClock.LONDON));
    }
}
