package cymru.cartref.concern;

import cymru.cartref.concern.domain.Concern;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of this module: one statement each, with a limit and a key, nothing sealed. */
@Component
class ConcernLists {

    private static final int PAGE = 100;

    private static final String LISTED = """
            SELECT c.id, c.reference, c.provider, c.service, c.source, c.child_at_risk, c.status, c.triage_begun_at,
                   c.raised_at, c.triage_due, c.held_until
            FROM concern c WHERE c.id < :before""";

    /** What its provider may know of: what its own people sent, each confidential one for its sender alone; what was shared. */
    private static final String OWN = """
            SELECT c.id, c.reference, c.service, c.raised_at, c.shared_at, c.held_until, c.source, c.raised_by, c.confidential
            FROM concern c
            WHERE c.id < :before AND c.provider_id = :provider
              AND ((c.source = 'PROVIDER' AND (c.confidential = FALSE OR c.raised_by = :person))
                   OR (c.shared_at IS NOT NULL AND c.held_until IS NULL))
            ORDER BY c.id DESC LIMIT :limit""";

    private final JdbcClient jdbc;

    ConcernLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<ListedConcern> page(ConcernFilter filter, long reader, long before, int limit) {
        StringBuilder sql = new StringBuilder(LISTED);
        Map<String, Object> parameters = new HashMap<>(Map.of("before", before, "limit", Math.min(limit, PAGE)));
        if (filter.status() != null) {
            sql.append(
                    switch (filter.status()) {
                        case RAISED -> " AND c.status = 'RAISED' AND c.triage_begun_at IS NULL";
                        case IN_TRIAGE -> " AND c.status = 'RAISED' AND c.triage_begun_at IS NOT NULL";
                        case CLOSED_NO_ACTION -> " AND c.status = 'CLOSED_NO_ACTION'";
                        case ESCALATED -> " AND c.status = 'ESCALATED'";
                    });
        }
        if (filter.toTriage()) {
            sql.append(" AND c.status = 'RAISED'");
        }
        if (filter.mine()) {
            sql.append(" AND c.raised_by = :reader");
            parameters.put("reader", reader);
        }
        if (!filter.text().isBlank()) {
            String text = filter.text().strip();
            sql.append(" AND (c.provider LIKE :like ESCAPE '!' OR c.service LIKE :like ESCAPE '!'"
                    + " OR c.reference = :text)");
            parameters.put("text", text);
            parameters.put(
                    "like", "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        return jdbc.sql(sql + " ORDER BY c.id DESC LIMIT :limit")
                .params(parameters)
                .query((row, n) -> listed(row))
                .list();
    }

    /** Concerns about the same provider that were raised before. */
    List<ListedConcern> earlier(Concern concern) {
        return jdbc.sql(LISTED + " AND c.provider_id = :provider ORDER BY c.id DESC LIMIT 20")
                .param("before", concern.id())
                .param("provider", concern.providerId())
                .query((row, n) -> listed(row))
                .list();
    }

    /** Reference of the case that the concern is in. */
    Optional<String> escalation(Concern concern) {
        return jdbc.sql("SELECT c.reference FROM escalation_concern e JOIN escalation_case c ON c.id = e.case_id"
                        + " WHERE e.concern = ?")
                .param(concern.reference())
                .query((row, n) -> row.getString("reference"))
                .optional();
    }

    List<OwnListedConcern> own(long provider, long person, long before, int limit) {
        return jdbc.sql(OWN)
                .param("before", before)
                .param("provider", provider)
                .param("person", person)
                .param("limit", Math.min(limit, PAGE))
                .query((row, n) -> {
                    boolean own = "PROVIDER".equals(row.getString("source"))
                            && (!row.getBoolean("confidential") || row.getLong("raised_by") == person);
                    boolean shared = row.getObject("shared_at") != null && row.getObject("held_until") == null;
                    return new OwnListedConcern(
                            row.getLong("id"),
                            row.getString("reference"),
                            row.getString("service"),
                            instant(row, own ? "raised_at" : "shared_at"),
                            own,
                            shared);
                })
                .list();
    }

    private static ListedConcern listed(ResultSet row) throws SQLException {
        ConcernStatus kept = ConcernStatus.valueOf(row.getString("status"));
        ConcernStatus status = kept == ConcernStatus.RAISED && row.getObject("triage_begun_at") != null
                ? ConcernStatus.IN_TRIAGE
                : kept;
        return new ListedConcern(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("provider"),
                row.getString("service"),
                SourceKind.valueOf(row.getString("source")),
                AtRisk.valueOf(row.getString("child_at_risk")),
                status,
                instant(row, "raised_at"),
                status.open() ? instant(row, "triage_due") : null,
                row.getObject("held_until") != null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
