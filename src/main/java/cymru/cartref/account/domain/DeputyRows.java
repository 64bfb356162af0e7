package cymru.cartref.account.domain;

import cymru.cartref.account.Deputies;
import cymru.cartref.account.Deputising;
import cymru.cartref.time.DatabaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands in for whom, now and on days to come. */
@Component
public class DeputyRows implements Deputies {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final String live;

    DeputyRows(JdbcClient jdbc, DatabaseClock clock) {
        this.jdbc = jdbc;
        live = "SELECT d.id, d.holder_id, h.name AS holder, d.deputy_id, p.name AS deputy, d.from_day, d.to_day,"
                + " d.begins_at <= " + clock.sql() + " AS running FROM account_deputy d"
                + " JOIN account h ON h.id = d.holder_id JOIN account p ON p.id = d.deputy_id"
                + " WHERE d.ended_by IS NULL AND d.ends_at > " + clock.sql();
    }

    @Override
    public List<Deputising> all() {
        return jdbc.sql(live + " ORDER BY d.from_day, d.id LIMIT :most")
                .param("most", MOST)
                .query(DeputyRows::row)
                .list();
    }

    @Override
    public List<Deputising> of(long account) {
        return jdbc.sql(live + " AND (d.holder_id = :me OR d.deputy_id = :me) ORDER BY d.from_day, d.id LIMIT :most")
                .param("me", account)
                .param("most", MOST)
                .query(DeputyRows::row)
                .list();
    }

    public Optional<Deputising> find(long id) {
        return jdbc.sql(live + " AND d.id = ?").param(id).query(DeputyRows::row).optional();
    }

    /** Those of one holder that share a day with these. */
    public List<Deputising> overlapping(long holder, LocalDate from, LocalDate to) {
        return jdbc.sql(live + " AND d.holder_id = :holder AND d.from_day <= :to AND d.to_day >= :from")
                .param("holder", holder)
                .param("from", from)
                .param("to", to)
                .query(DeputyRows::row)
                .list();
    }

    public void add(long holder, long deputy, LocalDate from, LocalDate to, long by, Instant now) {
        jdbc.sql(
                        "INSERT INTO account_deputy (holder_id, deputy_id, from_day, to_day, begins_at, ends_at, set_by, set_at)"
                                + " VALUES (:holder, :deputy, :from, :to, :begins, :ends, :by, :at)")
                .param("holder", holder)
                .param("deputy", deputy)
                .param("from", from)
                .param("to", to)
                .param("begins", startOf(from))
                .param("ends", startOf(to.plusDays(1)))
                .param("by", by)
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    public void end(long id, long by) {
        jdbc.sql("UPDATE account_deputy SET ended_by = ? WHERE id = ?")
                .params(by, id)
                .update();
    }

    private static LocalDateTime startOf(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(DatabaseClock.LONDON).toInstant(), ZoneOffset.UTC);
    }

    private static Deputising row(ResultSet row, int number) throws SQLException {
        return new Deputising(
                row.getLong("id"),
                row.getLong("holder_id"),
                row.getString("holder"),
                row.getLong("deputy_id"),
                row.getString("deputy"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getBoolean("running"));
    }
}
