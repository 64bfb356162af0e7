package cymru.cartref.concern;

import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.procedure.ProcedureContents;
import cymru.cartref.shared.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases in lists: one statement each, with a limit and a key, nothing sealed. */
@Component
class EscalationLists {

    private static final int PAGE = 100;

    private static final String LISTED = """
            SELECT c.id, c.reference, c.provider, c.service, c.state, c.level, c.procedure_version, c.level_since,
                   c.due_at, c.late, c.closed_at
            FROM escalation_case c WHERE c.id < :before AND c.state = :state""";

    /** What its provider may know of: it has had a letter. */
    private static final String OWN = """
            SELECT c.id, c.reference, c.service, c.state,
                   (SELECT MAX(l.sent_at) FROM escalation_letter l WHERE l.case_id = c.id) AS last_letter
            FROM escalation_case c
            WHERE c.id < :before AND c.provider_id = :provider AND c.told_at IS NOT NULL
            ORDER BY c.id DESC LIMIT :limit""";

    private static final String CONCERNS = """
            SELECT c.reference, c.source, c.raised_at, c.held_until
            FROM escalation_concern e JOIN concern c ON c.reference = e.concern
            WHERE e.case_id = :of ORDER BY e.attached_at DESC LIMIT 100""";

    private final JdbcClient jdbc;
    private final ProcedureContents procedures;

    EscalationLists(JdbcClient jdbc, ProcedureContents procedures) {
        this.jdbc = jdbc;
        this.procedures = procedures;
    }

    /** Newest first. */
    List<ListedEscalation> page(EscalationFilter filter, Instant now, long before, int limit) {
        StringBuilder sql = new StringBuilder(LISTED);
        Map<String, Object> parameters = new HashMap<>(
                Map.of("before", before, "limit", Math.min(limit, PAGE), "state", filter.closed() ? "CLOSED" : "OPEN"));
        if (filter.level() != null) {
            sql.append(" AND c.level = :level");
            parameters.put("level", filter.level());
        }
        if (filter.late()) {
            sql.append(" AND c.due_at < :now");
            parameters.put("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC));
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

    private ListedEscalation listed(ResultSet row) throws SQLException {
        EscalationState state = EscalationState.valueOf(row.getString("state"));
        boolean open = state == EscalationState.OPEN;
        int level = row.getInt("level");
        Bilingual name = open
                ? procedures
                        .stages(row.getLong("procedure_version"))
                        .get(level - 1)
                        .name()
                : null;
        return new ListedEscalation(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("provider"),
                row.getString("service"),
                state,
                level,
                name,
                instant(row, open ? "level_since" : "closed_at"),
                open ? instant(row, "due_at") : null,
                row.getBoolean("late"));
    }

    List<OwnListedEscalation> own(long provider, long before, int limit) {
        return jdbc.sql(OWN)
                .param("before", before)
                .param("provider", provider)
                .param("limit", Math.min(limit, PAGE))
                .query((row, n) -> new OwnListedEscalation(
                        row.getLong("id"),
                        row.getString("reference"),
                        row.getString("service"),
                        EscalationState.valueOf(row.getString("state")),
                        instant(row, "last_letter")))
                .list();
    }

    List<EscalationPage.Attached> concerns(EscalationCase of) {
        return jdbc.sql(CONCERNS)
                .param("of", of.id())
                .query((row, n) -> new EscalationPage.Attached(
                        row.getString("reference"),
                        SourceKind.valueOf(row.getString("source")),
                        instant(row, "raised_at"),
                        row.getObject("held_until") != null))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
