package cymru.cartref.contract.domain;

import cymru.cartref.contract.monitoring.VisitAnswer;
import cymru.cartref.contract.monitoring.VisitCheck;
import cymru.cartref.contract.monitoring.VisitLine;
import cymru.cartref.contract.monitoring.VisitState;
import cymru.cartref.document.DocumentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of visits, and what hangs on one: answers to its questions, photos. */
@Component
public class VisitBook {

    private final JdbcClient jdbc;

    VisitBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A photo of a visit. */
    public record Photo(long id, DocumentId document) {}

    /** The newest first. */
    public List<VisitLine> ofContract(String contract) {
        return jdbc.sql("""
                        SELECT reference, service, COALESCE(took_place_on, planned_on) AS visited_on, announced, state
                        FROM monitoring_visit WHERE contract = ? ORDER BY id DESC LIMIT 100""")
                .param(contract)
                .query((row, n) -> new VisitLine(
                        row.getString("reference"),
                        row.getString("service"),
                        row.getObject("visited_on", LocalDate.class),
                        row.getBoolean("announced"),
                        VisitState.valueOf(row.getString("state"))))
                .list();
    }

    /** The day of the last visit that took place; null when there was none. */
    public @Nullable LocalDate lastDone(String contract) {
        return jdbc.sql("SELECT MAX(took_place_on) FROM monitoring_visit WHERE contract = ?")
                .param(contract)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    public void answer(long visit, Map<VisitCheck, VisitAnswer> checks) {
        checks.forEach((check, answer) ->
                jdbc.sql("""
                        INSERT INTO monitoring_visit_check (visit_id, item, answer) VALUES (?, ?, ?)
                        ON DUPLICATE KEY UPDATE answer = VALUES(answer)""").params(visit, check.name(), answer.name()).update());
    }

    public Map<VisitCheck, VisitAnswer> checks(long visit) {
        Map<VisitCheck, VisitAnswer> checks = new EnumMap<>(VisitCheck.class);
        jdbc.sql("SELECT item, answer FROM monitoring_visit_check WHERE visit_id = ?")
                .param(visit)
                .query((row, n) -> checks.put(
                        VisitCheck.valueOf(row.getString("item")), VisitAnswer.valueOf(row.getString("answer"))))
                .list();
        return checks;
    }

    public void add(long visit, DocumentId document, long by, Instant now) {
        jdbc.sql("INSERT INTO monitoring_visit_photo (visit_id, document_id, added_at, added_by) VALUES (?, ?, ?, ?)")
                .params(visit, document.value().toString(), LocalDateTime.ofInstant(now, ZoneOffset.UTC), by)
                .update();
    }

    /** @return whether it was there */
    public boolean remove(long visit, long photo) {
        return jdbc.sql("DELETE FROM monitoring_visit_photo WHERE visit_id = ? AND id = ?")
                        .params(visit, photo)
                        .update()
                > 0;
    }

    public List<Photo> photos(long visit) {
        return jdbc.sql("SELECT id, document_id FROM monitoring_visit_photo WHERE visit_id = ? ORDER BY id LIMIT 100")
                .param(visit)
                .query((row, n) ->
                        new Photo(row.getLong("id"), new DocumentId(UUID.fromString(row.getString("document_id")))))
                .list();
    }
}
