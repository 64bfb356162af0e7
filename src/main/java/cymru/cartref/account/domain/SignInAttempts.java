package cymru.cartref.account.domain;

import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries by the address typed, with or without an account, so that a pause tells nothing. A try is counted before
 * the password is looked at and struck off when it was right: many at once cannot outrun the count.
 */
@Component
public class SignInAttempts {

    private final JdbcClient jdbc;
    private final DatabaseClock clock;

    SignInAttempts(JdbcClient jdbc, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Refused by {@code ACCOUNT_PAUSED} while the address pauses. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void begin(String email) {
        String hash = Hashes.sha256(email);
        jdbc.sql("INSERT INTO sign_in_attempt (address_hash, failures, last_at) VALUES (:hash, 0, UTC_TIMESTAMP(6))"
                        + " ON DUPLICATE KEY UPDATE address_hash = VALUES(address_hash)")
                .param("hash", hash)
                .update();
        Attempts attempts = jdbc.sql(
                        "SELECT failures, paused_until, last_at FROM sign_in_attempt WHERE address_hash = :hash FOR UPDATE")
                .param("hash", hash)
                .query(Attempts.class)
                .single();
        Instant now = clock.now();
        SignInPause.check(attempts.until(), now).orThrow();
        int failures = attempts.forgotten(now) ? 1 : attempts.failures() + 1;
        jdbc.sql("UPDATE sign_in_attempt SET failures = :failures, paused_until = :until, last_at = :now"
                        + " WHERE address_hash = :hash")
                .param("failures", failures)
                .param("until", utc(now.plus(SignInPause.after(failures))))
                .param("now", utc(now))
                .param("hash", hash)
                .update();
    }

    @Transactional
    public void succeeded(String email) {
        jdbc.sql("DELETE FROM sign_in_attempt WHERE address_hash = :hash")
                .param("hash", Hashes.sha256(email))
                .update();
        jdbc.sql("DELETE FROM sign_in_attempt WHERE last_at < :old ORDER BY last_at LIMIT 100")
                .param("old", utc(clock.now().minus(SignInPause.FORGOTTEN_AFTER)))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    record Attempts(int failures, @Nullable LocalDateTime pausedUntil, LocalDateTime lastAt) {

        @Nullable
        Instant until() {
            return pausedUntil == null ? null : pausedUntil.toInstant(ZoneOffset.UTC);
        }

        boolean forgotten(Instant now) {
            return lastAt.toInstant(ZoneOffset.UTC).isBefore(now.minus(SignInPause.FORGOTTEN_AFTER));
        }
    }
}
