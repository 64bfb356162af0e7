package cymru.cartref.tender;

import cymru.cartref.account.People;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.domain.Bid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of bids; never what they say. */
@Component
class BidReader {

    private static final String SELECT = """
            SELECT b.id, b.reference, t.reference AS tender, t.title_en, t.title_cy, l.number,
                   l.title_en AS lot_en, l.title_cy AS lot_cy, b.status, t.status AS tender_status,
                   t.bid_deadline, b.sent_at
            FROM bid b JOIN tender t ON t.id = b.tender_id JOIN tender_lot l ON l.id = b.lot_id
            """;

    private final People people;
    private final JdbcClient jdbc;

    BidReader(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Who wrote on the draft last. */
    LastSave lastSave(Bid bid) {
        return jdbc.sql("SELECT saved_at, saved_by FROM bid_draft WHERE bid_id = ?")
                .param(bid.id())
                .query((row, n) -> {
                    long by = row.getLong("saved_by");
                    return new LastSave(
                            people.names(Set.of(by)).getOrDefault(by, ""),
                            row.getObject("saved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
                })
                .single();
    }

    /** Those of a live tender that are not sent as they stand, the nearest deadline first. */
    List<BidLine> unfinished(long providerId, int limit) {
        return jdbc.sql(SELECT + """
                        WHERE b.provider_id = :provider AND t.status = 'LIVE'
                          AND b.status IN ('DRAFT', 'REOPENED', 'NEEDS_RECONFIRMING')
                        ORDER BY t.bid_deadline, b.id LIMIT :limit""")
                .param("provider", providerId)
                .param("limit", limit)
                .query((row, n) -> line(row))
                .list();
    }

    List<BidLine> ofProvider(long providerId, long beforeId, int limit) {
        return jdbc.sql(SELECT + """
                        WHERE b.provider_id = :provider AND b.id < :before
                        ORDER BY b.id DESC LIMIT :limit""")
                .param("provider", providerId)
                .param("before", beforeId)
                .param("limit", limit)
                .query((row, n) -> line(row))
                .list();
    }

    /** A question that waits for the bidder. */
    record Asked(String bid, Bilingual title, Instant due) {}

    /** What can still be answered, the nearest date first. */
    List<Asked> asked(long providerId, Instant now, int limit) {
        return jdbc.sql("""
                        SELECT b.reference, t.title_en, t.title_cy, q.due_at
                        FROM bid b JOIN bid_query q ON q.bid_id = b.id JOIN tender t ON t.id = b.tender_id
                        WHERE b.provider_id = :provider AND q.replied_at IS NULL AND q.ended_at IS NULL
                          AND q.due_at >= :now
                        ORDER BY q.due_at, q.id LIMIT :limit""")
                .param("provider", providerId)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, n) -> new Asked(
                        row.getString("reference"),
                        new Bilingual(row.getString("title_en"), row.getString("title_cy")),
                        row.getObject("due_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private static BidLine line(ResultSet row) throws SQLException {
        return new BidLine(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("tender"),
                new Bilingual(row.getString("title_en"), row.getString("title_cy")),
                row.getInt("number"),
                new Bilingual(row.getString("lot_en"), row.getString("lot_cy")),
                BidStatus.valueOf(row.getString("status")),
                TenderStatus.valueOf(row.getString("tender_status")),
                TenderReader.instant(row.getObject("bid_deadline", LocalDateTime.class)),
                TenderReader.instant(row.getObject("sent_at", LocalDateTime.class)));
    }
}
