package cymru.cartref.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Looks things up in the whole audit trail. Who may see them, and whose names, is for the desk that asks. */
@Component
public class AuditSearch {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditSearch(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @param reference of the case; empty: any
     * @param deed how its word begins; empty: any
     * @param actors whose deeds; null: anybody's
     * @param guests whose deeds too, apart from those that begin with a word of {@code veiled}
     */
    public record Wanted(
            String reference,
            String deed,
            boolean refusedOnly,
            @Nullable Collection<String> actors,
            Collection<String> guests,
            Collection<String> veiled) {}

    /** @param refusal code of the rule, of an attempt that was refused */
    public record Found(
            long id,
            Instant at,
            String actor,
            String deed,
            String reference,
            @Nullable String refusal,
            Map<String, Object> details) {}

    /** The latest first. @param before id to go on before; {@link Long#MAX_VALUE} to begin */
    public List<Found> find(Wanted wanted, long before, int limit) {
        StringBuilder sql = new StringBuilder(
                "SELECT id, at, actor, deed, reference, refusal, details FROM audit_event WHERE id < :before");
        if (!wanted.reference().isEmpty()) {
            sql.append(" AND reference = :reference");
        }
        if (!wanted.deed().isEmpty()) {
            sql.append(" AND deed LIKE :deed ESCAPE '!'");
        }
        if (wanted.refusedOnly()) {
            sql.append(" AND refusal IS NOT NULL");
        }
        if (wanted.actors() != null) {
            sql.append(" AND (actor IN (:actors)").append(guests(wanted)).append(')');
        }
        var query = jdbc.sql(sql + " ORDER BY id DESC LIMIT :limit")
                .param("before", before)
                .param("limit", limit)
                .param("reference", wanted.reference())
                .param("deed", like(wanted.deed()))
                .param("actors", wanted.actors())
                .param("guests", wanted.guests());
        int number = 0;
        for (String word : wanted.veiled()) {
            query = query.param("veiled" + number++, like(word));
        }
        return query.query((row, n) -> new Found(
                        row.getLong("id"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("actor"),
                        row.getString("deed"),
                        row.getString("reference"),
                        row.getString("refusal"),
                        json.readValue(row.getString("details"), new TypeReference<Map<String, Object>>() {})))
                .list();
    }

    private static String guests(Wanted wanted) {
        if (wanted.guests().isEmpty()) {
            return "";
        }
        StringBuilder sql = new StringBuilder(" OR (actor IN (:guests)");
        for (int number = 0; number < wanted.veiled().size(); number++) {
            sql.append(" AND deed NOT LIKE :veiled").append(number).append(" ESCAPE '!'");
        }
        return sql.append(')').toString();
    }

    private static String like(String begin) {
        return begin.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
