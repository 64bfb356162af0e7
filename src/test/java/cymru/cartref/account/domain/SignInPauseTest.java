package cymru.cartref.account.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.account.AccountRule;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInPauseTest {

    private static final Instant UNTIL = Instant.parse("2027-07-01T10:05:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 1", "6, 2", "7, 4", "8, 8", "9, 16", "10, 32", "11, 60", "12, 60", "1000, 60"})
    void pauseDoublesFromTheFifthFailureAndEndsAtAnHour(int failures, long minutes) {
        assertThat(SignInPause.after(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void pauseIsOverAtItsVeryInstant() {
        assertRefused(AccountRule.ACCOUNT_PAUSED, SignInPause.check(UNTIL, UNTIL.minusNanos(1000)));
        assertAllowed(AccountRule.ACCOUNT_PAUSED, SignInPause.check(UNTIL, UNTIL));
        assertAllowed(AccountRule.ACCOUNT_PAUSED, SignInPause.check(null, UNTIL));
    }

    @Test
    void timeSaidIsLondonsAndNeverTooEarly() {
        assertThat(SignInPause.clockTime(UNTIL)).isEqualTo("11:05");
        assertThat(SignInPause.clockTime(UNTIL.plusSeconds(1))).isEqualTo("11:06");
        assertThat(SignInPause.clockTime(Instant.parse("2027-01-01T10:05:00Z"))).isEqualTo("10:05");
    }
}
