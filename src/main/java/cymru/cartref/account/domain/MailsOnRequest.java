package cymru.cartref.account.domain;

import cymru.cartref.time.DatabaseClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often a stranger can make the portal write to an address by typing it. Counted with or without an account, so that
 * both cost the same writing and commit. The row is locked after the account's, never before.
 */
@Component
public class MailsOnRequest {

    /** Pauses after the first, the second and every later mail; none is longer than the shortest link works. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(1));

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final DatabaseClock clock;

    MailsOnRequest(JdbcClient jdbc, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static Duration pauseAfter(int mails) {
        return PAUSES.get(Math.min(mails, PAUSES.size()) - 1);
    }

    /** @return whether a mail may go out now; notes that it does */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(String email) {
        String hash = Hashes.sha256(email);
        jdbc.sql("INSERT INTO address_mail (address_hash, mails, last_at) VALUES (:hash, 0, UTC_TIMESTAMP(6))"
                        + " ON DUPLICATE KEY UPDATE address_hash = VALUES(address_hash)")
                .param("hash", hash)
                .update();
        Count count = jdbc.sql("SELECT mails, next_at, last_at FROM address_mail WHERE address_hash = :hash FOR UPDATE")
                .param("hash", hash)
                .query(Count.class)
                .single();
        LocalDateTime now = utc(clock.now());
        if (count.nextAt() != null && now.isBefore(count.nextAt())) {
            return false;
        }
        int mails = count.lastAt().isBefore(now.minus(FORGOTTEN_AFTER)) ? 1 : count.mails() + 1;
        jdbc.sql("UPDATE address_mail SET mails = :mails, next_at = :next, last_at = :now WHERE address_hash = :hash")
                .param("mails", mails)
                .param("next", now.plus(pauseAfter(mails)))
                .param("now", now)
                .param("hash", hash)
                .update();
        return true;
    }

    /** The address's owner used a link: the next mail goes out at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String email) {
        jdbc.sql("DELETE FROM address_mail WHERE address_hash = :hash")
                .param("hash", Hashes.sha256(email))
                .update();
        jdbc.sql("DELETE FROM address_mail WHERE last_at < :old ORDER BY last_at LIMIT 100")
                .param("old", utc(clock.now().minus(FORGOTTEN_AFTER)))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    record Count(int mails, @Nullable LocalDateTime nextAt, LocalDateTime lastAt) {}
}
