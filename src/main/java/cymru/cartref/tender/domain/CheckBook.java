package cymru.cartref.tender.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The compliance checklist as it is ticked. */
@Component
public class CheckBook {

    private final JdbcClient jdbc;

    CheckBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Checked(long bid, String item, boolean met, String note) {}

    public void check(Checked checked, long by, Instant now) {
        jdbc.sql("""
                        INSERT INTO bid_check (bid_id, item, met, note, checked_at, checked_by)
                        VALUES (:bid, :item, :met, :note, :at, :by)
                        ON DUPLICATE KEY UPDATE met = VALUES(met), note = VALUES(note),
                                                checked_at = VALUES(checked_at), checked_by = VALUES(checked_by)""")
                .param("bid", checked.bid())
                .param("item", checked.item())
                .param("met", checked.met())
                .param("note", checked.note())
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    public List<Checked> inTender(long tender) {
        return jdbc.sql("SELECT c.bid_id, c.item, c.met, c.note FROM bid_check c JOIN bid b ON b.id = c.bid_id"
                        + " WHERE b.tender_id = ?")
                .param(tender)
                .query((row, n) -> new Checked(row.getLong(1), row.getString(2), row.getBoolean(3), row.getString(4)))
                .list();
    }
}
