package cymru.cartref.notification;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcMessageLog implements MessageLog {

    private static final String LINES = "SELECT id, reference, template, subject, recipient_name, recipient_address,"
            + " language, state, attempts, created_at, sent_at, next_attempt_at, last_error FROM outbox_message WHERE ";

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final AuditTrail audit;

    JdbcMessageLog(JdbcClient jdbc, DatabaseClock clock, AuditTrail audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public List<MessageLine> about(String reference, long before, int limit) {
        return jdbc.sql(LINES + "reference = :reference AND id < :before ORDER BY id DESC LIMIT :limit")
                .param("reference", reference)
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    @Override
    public Map<MessageState, Long> tally(String reference) {
        Map<MessageState, Long> tally = new EnumMap<>(MessageState.class);
        jdbc.sql("SELECT state, COUNT(*) AS messages FROM outbox_message WHERE reference = :reference GROUP BY state")
                .param("reference", reference)
                .query(row -> {
                    tally.put(MessageState.valueOf(row.getString("state")), row.getLong("messages"));
                });
        return tally;
    }

    @Override
    public List<MessageLine> givenUp(long before, int limit) {
        return jdbc.sql(LINES + "state = 'GIVEN_UP' AND id < :before ORDER BY id DESC LIMIT :limit")
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    @Override
    public Optional<MessageLine> find(long id) {
        return jdbc.sql(LINES + "id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void retry(long id) {
        int changed = jdbc.sql("UPDATE outbox_message SET state = 'PENDING', attempts = 0, next_attempt_at = :now"
                        + " WHERE id = :id AND state IN ('GIVEN_UP', 'RETRY')")
                .param("now", LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
                .param("id", id)
                .update();
        if (changed == 1) {
            String reference = find(id).map(MessageLine::reference).orElse("");
            audit.record("message.tried-anew", reference, Map.of("message", id));
        }
    }

    private static MessageLine read(ResultSet row) throws SQLException {
        return new MessageLine(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("template"),
                row.getString("subject"),
                row.getString("recipient_name"),
                row.getString("recipient_address"),
                Language.valueOf(row.getString("language")),
                MessageState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "sent_at"),
                instant(row, "next_attempt_at"),
                row.getString("last_error"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
