package cymru.cartref.notification;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sender's side of the outbox, in short transactions. A claim moves the next try behind {@link #LEASE}: nobody else
 * takes the row meanwhile, and a sender that dies gives it back by itself.
 */
@Component
class Outbox {

    static final Duration LEASE = Duration.ofMinutes(5);

    private static final TypeReference<Map<String, Object>> ARGUMENTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DatabaseClock clock;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    Outbox(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            DatabaseClock clock,
            AuditTrail audit,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
        this.json = json;
    }

    /** Takes the messages that are due, oldest first; rows that another sender is taking are passed over. */
    List<OutboxRow> claim(int most) {
        return transaction.execute(status -> {
            Instant now = clock.now();
            List<OutboxRow> rows = jdbc.sql("SELECT id, recipient_address, recipient_name, language, template, subject,"
                            + " arguments, reference, link, due, calendar, attempts, created_at, message_id"
                            + " FROM outbox_message FORCE INDEX (outbox_message_waiting)"
                            + " WHERE next_attempt_at <= :now ORDER BY next_attempt_at, id LIMIT :most"
                            + " FOR UPDATE SKIP LOCKED")
                    .param("now", utc(now))
                    .param("most", most)
                    .query((row, n) -> read(row))
                    .list();
            waitUntil(rows, now.plus(LEASE));
            return rows;
        });
    }

    /** Gives back what was claimed and not tried. */
    void release(Collection<OutboxRow> rows) {
        transaction.executeWithoutResult(status -> waitUntil(rows, clock.now()));
    }

    /** The mail server took them. The link goes: it may carry a proof that is good once. */
    void sent(Collection<OutboxRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> jdbc.sql("UPDATE outbox_message SET state = 'SENT',"
                        + " attempts = attempts + 1, sent_at = :now, next_attempt_at = NULL, last_error = NULL,"
                        + " link = NULL, calendar = NULL WHERE id IN (:ids)")
                .param("now", utc(clock.now()))
                .param("ids", ids(rows))
                .update());
    }

    /** @param error kind of the fault, nothing personal */
    void failed(OutboxRow row, String error) {
        transaction.executeWithoutResult(status -> {
            int tries = row.attempts() + 1;
            Pauses.after(tries)
                    .ifPresentOrElse(
                            pause -> update(
                                    row,
                                    MessageState.RETRY,
                                    tries,
                                    utc(clock.now().plus(pause)),
                                    error),
                            () -> giveUp(row, tries, error));
        });
    }

    private void giveUp(OutboxRow row, int tries, String error) {
        update(row, MessageState.GIVEN_UP, tries, null, error);
        audit.record(
                "message.given-up",
                row.reference(),
                Map.of("message", row.id(), "template", row.template(), "tries", tries));
        events.publishEvent(new MessageGivenUp(row.id(), row.reference(), row.template()));
    }

    private void update(OutboxRow row, MessageState state, int tries, @Nullable LocalDateTime next, String error) {
        jdbc.sql("UPDATE outbox_message SET state = :state, attempts = :tries, next_attempt_at = :next,"
                        + " last_error = :error WHERE id = :id")
                .param("state", state.name())
                .param("tries", tries)
                .param("next", next)
                .param("error", error)
                .param("id", row.id())
                .update();
    }

    private void waitUntil(Collection<OutboxRow> rows, Instant next) {
        if (!rows.isEmpty()) {
            jdbc.sql("UPDATE outbox_message SET next_attempt_at = :next WHERE id IN (:ids)")
                    .param("next", utc(next))
                    .param("ids", ids(rows))
                    .update();
        }
    }

    private OutboxRow read(ResultSet row) throws SQLException {
        LocalDateTime due = row.getObject("due", LocalDateTime.class);
        return new OutboxRow(
                row.getLong("id"),
                new Recipient(
                        row.getString("recipient_address"),
                        row.getString("recipient_name"),
                        Language.valueOf(row.getString("language"))),
                row.getString("template"),
                row.getString("subject"),
                json.readValue(row.getString("arguments"), ARGUMENTS),
                row.getString("reference"),
                row.getString("link"),
                due == null ? null : due.toInstant(ZoneOffset.UTC),
                row.getString("calendar"),
                row.getInt("attempts"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("message_id"));
    }

    private static List<Long> ids(Collection<OutboxRow> rows) {
        return rows.stream().map(OutboxRow::id).toList();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
