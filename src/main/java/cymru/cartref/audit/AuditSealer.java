package cymru.cartref.audit;

import cymru.cartref.time.DatabaseClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains committed audit events by hash. Two nodes may try at once: the chain position is a primary key, so one of them
 * wins and the other's transaction is undone. An event that committed late, after one with a higher id, gets its place when
 * it is seen.
 */
@Component
public class AuditSealer {

    static final String START = "0".repeat(64);

    private static final int MOST = 500;

    /** How far behind the last sealed id a late commit is still looked for. */
    private static final long LOOK_BACK = 10_000;

    /** An event that still has no seal then was passed over. */
    private static final Duration SEALED_WITHIN = Duration.ofMinutes(1);

    private static final String EVENT_COLUMNS =
            "CONCAT_WS('|', e.id, DATE_FORMAT(e.at, '%Y-%m-%dT%H:%i:%s.%f'), e.actor, e.deed, e.reference,"
                    + " COALESCE(e.refusal, ''), e.details)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DatabaseClock clock;

    AuditSealer(JdbcClient jdbc, TransactionTemplate transaction, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Link(long position, long event, String hash) {}

    private record Unsealed(long id, String content) {}

    private record Sealed(long position, @Nullable String content, String hash) {}

    @Scheduled(fixedDelayString = "${cartref.audit.seal-every:PT5S}")
    void sealWhatIsNew() {
        try {
            while (seal() == MOST) {
                // a full page: there is more
            }
        } catch (DuplicateKeyException e) {
            // another node sealed these; the next round looks again
        }
    }

    /** Seals the next events. @return how many */
    public int seal() {
        return transaction.execute(status -> {
            Optional<Link> last = jdbc.sql("SELECT id, event_id, hash FROM audit_seal ORDER BY id DESC LIMIT 1")
                    .query((row, n) -> new Link(row.getLong(1), row.getLong(2), row.getString(3)))
                    .optional();
            long position = last.map(Link::position).orElse(0L);
            String hash = last.map(Link::hash).orElse(START);
            List<Unsealed> events = unsealed(last.map(Link::event).orElse(0L) - LOOK_BACK);
            for (Unsealed event : events) {
                hash = link(hash, event.content());
                position++;
                jdbc.sql("INSERT INTO audit_seal (id, event_id, hash) VALUES (?, ?, ?)")
                        .params(position, event.id(), hash)
                        .update();
            }
            return events.size();
        });
    }

    /** Reads the whole trail, so it takes longer the longer the portal has run. */
    public AuditCheck verify() {
        return new AuditCheck(firstBrokenSeal(), passedOver());
    }

    private long passedOver() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event e LEFT JOIN audit_seal s ON s.event_id = e.id"
                        + " WHERE s.id IS NULL AND e.at < ?")
                .param(LocalDateTime.ofInstant(clock.now().minus(SEALED_WITHIN), ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private @Nullable Long firstBrokenSeal() {
        String hash = START;
        long position = 0;
        List<Sealed> page = sealed(position);
        while (!page.isEmpty()) {
            for (Sealed seal : page) {
                if (seal.content() == null || !link(hash, seal.content()).equals(seal.hash())) {
                    return seal.position();
                }
                hash = seal.hash();
                position = seal.position();
            }
            page = sealed(position);
        }
        return null;
    }

    private List<Unsealed> unsealed(long afterEvent) {
        return jdbc.sql("SELECT e.id, " + EVENT_COLUMNS + " FROM audit_event e"
                        + " LEFT JOIN audit_seal s ON s.event_id = e.id"
                        + " WHERE e.id > :after AND s.id IS NULL ORDER BY e.id LIMIT :most")
                .param("after", afterEvent)
                .param("most", MOST)
                .query((row, n) -> new Unsealed(row.getLong(1), row.getString(2)))
                .list();
    }

    private List<Sealed> sealed(long afterPosition) {
        return jdbc.sql("SELECT s.id, " + EVENT_COLUMNS + ", s.hash, e.id IS NULL FROM audit_seal s"
                        + " LEFT JOIN audit_event e ON e.id = s.event_id WHERE s.id > :after ORDER BY s.id LIMIT :most")
                .param("after", afterPosition)
                .param("most", MOST)
                .query((row, n) ->
                        new Sealed(row.getLong(1), row.getBoolean(4) ? null : row.getString(2), row.getString(3)))
                .list();
    }

    private static String link(String previous, String content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(previous.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
