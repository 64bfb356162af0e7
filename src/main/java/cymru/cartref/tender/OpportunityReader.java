package cymru.cartref.tender;

import cymru.cartref.shared.Bilingual;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of opportunities, and who watches or declines them. */
@Component
class OpportunityReader {

    private final JdbcClient jdbc;

    OpportunityReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpportunityLine> open(OpportunityFilter filter, @Nullable OpportunityLine after, Instant now, int limit) {
        return jdbc.sql("""
                        SELECT t.id, t.reference, t.title_en, t.title_cy, t.buyer, t.bid_deadline, t.value,
                               (SELECT COUNT(*) FROM tender_lot l WHERE l.tender_id = t.id) AS lots
                        FROM tender t
                        WHERE t.status = 'LIVE' AND t.bid_deadline >= :now
                          AND (t.bid_deadline > :deadline OR (t.bid_deadline = :deadline AND t.id > :id))
                          AND (:kind IS NULL OR EXISTS
                               (SELECT 1 FROM tender_kind k WHERE k.tender_id = t.id AND k.kind = :kind))
                          AND (:area IS NULL OR EXISTS
                               (SELECT 1 FROM tender_area a WHERE a.tender_id = t.id AND a.area = :area))
                        ORDER BY t.bid_deadline, t.id LIMIT :limit""")
                .param("now", utc(now))
                .param("deadline", after == null ? utc(now.minusSeconds(1)) : utc(after.bidDeadline()))
                .param("id", after == null ? 0 : after.id())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("area", filter.area())
                .param("limit", limit)
                .query((row, n) -> new OpportunityLine(
                        row.getLong("id"),
                        row.getString("reference"),
                        new Bilingual(row.getString("title_en"), row.getString("title_cy")),
                        row.getString("buyer"),
                        Objects.requireNonNull(row.getObject("bid_deadline", LocalDateTime.class))
                                .toInstant(ZoneOffset.UTC),
                        row.getBigDecimal("value"),
                        row.getInt("lots")))
                .list();
    }

    boolean watching(long tenderId, long accountId) {
        return jdbc.sql("SELECT COUNT(*) FROM tender_watch WHERE tender_id = :tender AND account_id = :account")
                        .param("tender", tenderId)
                        .param("account", accountId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void watch(long tenderId, long accountId, boolean on, Instant now) {
        jdbc.sql(
                        on
                                ? "INSERT INTO tender_watch (tender_id, account_id, since) VALUES (:tender, :account,"
                                        + " :now) ON DUPLICATE KEY UPDATE account_id = VALUES(account_id)"
                                : "DELETE FROM tender_watch WHERE tender_id = :tender AND account_id = :account"
                                        + " AND since <= :now")
                .param("tender", tenderId)
                .param("account", accountId)
                .param("now", utc(now))
                .update();
    }

    @Nullable
    DeclineReason declined(long tenderId, long providerId) {
        return jdbc.sql("SELECT reason FROM tender_decline WHERE tender_id = :tender AND provider_id = :provider")
                .param("tender", tenderId)
                .param("provider", providerId)
                .query(String.class)
                .optional()
                .map(DeclineReason::valueOf)
                .orElse(null);
    }

    void decline(long tenderId, long providerId, DeclineReason reason, String note, long by, Instant now) {
        jdbc.sql("""
                        INSERT INTO tender_decline (tender_id, provider_id, reason, note, declined_at, declined_by)
                        VALUES (:tender, :provider, :reason, :note, :now, :by)
                        ON DUPLICATE KEY UPDATE reason = VALUES(reason), note = VALUES(note),
                                                declined_at = VALUES(declined_at), declined_by = VALUES(declined_by)""")
                .param("tender", tenderId)
                .param("provider", providerId)
                .param("reason", reason.name())
                .param("note", note)
                .param("now", utc(now))
                .param("by", by)
                .update();
    }

    /** A provider's bids in a tender that are not withdrawn: reference by lot number. */
    Map<Integer, String> bids(long tenderId, long providerId) {
        Map<Integer, String> bids = new TreeMap<>();
        jdbc.sql("SELECT l.number, b.reference FROM bid b JOIN tender_lot l ON l.id = b.lot_id"
                        + " WHERE b.tender_id = :tender AND b.provider_id = :provider AND b.status <> 'WITHDRAWN'")
                .param("tender", tenderId)
                .param("provider", providerId)
                .query((row, n) -> bids.put(row.getInt("number"), row.getString("reference")))
                .list();
        return bids;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
