package cymru.cartref.audit;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit trail of one case for its page. Who may see it, is for the desk that asks. */
@Component
public class CaseHistory {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CaseHistory(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Deeds done, the latest first; refused attempts are left out.
     *
     * @param before id to go on before; {@link Long#MAX_VALUE} to begin
     */
    public List<AuditEntry> of(String reference, long before, int limit) {
        return jdbc.sql("SELECT id, at, actor, deed, details FROM audit_event"
                        + " WHERE reference = :reference AND refusal IS NULL AND id < :before"
                        + " ORDER BY id DESC LIMIT :limit")
                .param("reference", reference)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> new AuditEntry(
                        row.getLong("id"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("actor"),
                        row.getString("deed"),
                        details(row.getString("details"))))
                .list();
    }

    private Map<String, Object> details(String stored) {
        return json.readValue(stored, new TypeReference<Map<String, Object>>() {});
    }
}
