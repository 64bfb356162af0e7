package cymru.cartref.tender.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What evaluators gave alone, and what was agreed in moderation. */
@Component
public class ScoreBook {

    private final JdbcClient jdbc;

    ScoreBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One evaluator's score of one criterion of one bid. */
    public record Score(long member, long bid, long criterion, int score, String comment) {}

    /** The agreed score. */
    public record Consensus(long bid, long criterion, int score, String reason) {}

    public void give(Score given, Instant now) {
        jdbc.sql("""
                        INSERT INTO bid_score (member_id, bid_id, criterion_id, score, comment, scored_at)
                        VALUES (:member, :bid, :criterion, :score, :comment, :at)
                        ON DUPLICATE KEY UPDATE score = VALUES(score), comment = VALUES(comment),
                                                scored_at = VALUES(scored_at)""")
                .param("member", given.member())
                .param("bid", given.bid())
                .param("criterion", given.criterion())
                .param("score", given.score())
                .param("comment", given.comment())
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    public List<Score> of(long member) {
        return jdbc.sql("SELECT member_id, bid_id, criterion_id, score, comment FROM bid_score WHERE member_id = ?")
                .param(member)
                .query((row, n) ->
                        new Score(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4), row.getString(5)))
                .list();
    }

    /** Scores of the whole tender that were handed in, by people who still sit on the lot. */
    public List<Score> handedIn(long tender) {
        return jdbc.sql("""
                        SELECT s.member_id, s.bid_id, s.criterion_id, s.score, s.comment
                        FROM bid_score s JOIN panel_member m ON m.id = s.member_id JOIN bid b ON b.id = s.bid_id
                             JOIN panel_seat p ON p.member_id = m.id AND p.lot_id = b.lot_id AND p.left_at IS NULL
                        WHERE m.tender_id = ? AND m.submitted_at IS NOT NULL ORDER BY s.member_id""")
                .param(tender)
                .query((row, n) ->
                        new Score(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4), row.getString(5)))
                .list();
    }

    public void agree(Consensus agreed, long by, Instant now) {
        jdbc.sql("""
                        INSERT INTO bid_consensus (bid_id, criterion_id, score, reason, agreed_at, agreed_by)
                        VALUES (:bid, :criterion, :score, :reason, :at, :by)
                        ON DUPLICATE KEY UPDATE score = VALUES(score), reason = VALUES(reason),
                                                agreed_at = VALUES(agreed_at), agreed_by = VALUES(agreed_by)""")
                .param("bid", agreed.bid())
                .param("criterion", agreed.criterion())
                .param("score", agreed.score())
                .param("reason", agreed.reason())
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    public List<Consensus> agreed(long tender) {
        return jdbc.sql("SELECT c.bid_id, c.criterion_id, c.score, c.reason FROM bid_consensus c"
                        + " JOIN bid b ON b.id = c.bid_id WHERE b.tender_id = ?")
                .param(tender)
                .query((row, n) -> new Consensus(row.getLong(1), row.getLong(2), row.getInt(3), row.getString(4)))
                .list();
    }
}
