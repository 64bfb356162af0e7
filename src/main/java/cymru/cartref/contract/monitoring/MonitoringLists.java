package cymru.cartref.contract.monitoring;

import cymru.cartref.contract.domain.RagPolicy;
import cymru.cartref.procedure.KpiDefinition.Colour;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of cycles: one statement each, with a limit and a key, no long texts. What follows from a date is worked out here. */
@Component
class MonitoringLists {

    /** Most rows of one page of a list. */
    private static final int PAGE = 100;

    private static final String AWAITED = "c.state IN ('RETURN_OPEN', 'RETURN_MISSED')";

    private static final String LISTED = """
            SELECT c.id, c.reference, c.contract, c.provider, c.number, c.period_from, c.period_to, c.state, c.due_on,
                   c.second_reminder_on, c.colour
            FROM monitoring_cycle c WHERE c.id < :before""";

    private final JdbcClient jdbc;

    MonitoringLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Newest first.
     *
     * @param provider whose; null: everybody's
     * @param before the last id of the page before, or a number beyond all
     */
    List<ListedCycle> page(@Nullable Long provider, MonitoringFilter filter, long before, int limit, LocalDate today) {
        StringBuilder sql = new StringBuilder(LISTED);
        Map<String, Object> parameters =
                new HashMap<>(Map.of("before", before, "limit", Math.min(limit, PAGE), "today", today));
        if (provider != null) {
            sql.append(" AND c.provider_id = :provider");
            parameters.put("provider", provider);
        }
        sql.append(
                switch (filter.view()) {
                    case OPEN -> " AND c.state IN ('RETURN_OPEN', 'RETURN_MISSED', 'RETURNED')";
                    case TO_SEND -> " AND " + AWAITED;
                    case OVERDUE -> " AND " + AWAITED + " AND c.due_on < :today";
                    case TO_REVIEW -> " AND c.state IN ('RETURN_MISSED', 'RETURNED')";
                    case RED -> " AND (c.colour = 'RED' OR (" + AWAITED + " AND c.second_reminder_on <= :today))";
                    case ALL -> "";
                });
        if (!filter.text().isBlank()) {
            sql.append(" AND (c.provider LIKE :like ESCAPE '!' OR c.reference LIKE :like ESCAPE '!'"
                    + " OR c.contract LIKE :like ESCAPE '!')");
            String text = filter.text().strip();
            text = text.substring(0, Math.min(text.length(), MonitoringFilter.LONGEST));
            parameters.put(
                    "like", "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        return jdbc.sql(sql + " ORDER BY c.id DESC LIMIT :limit")
                .params(parameters)
                .query((row, n) -> listed(row, today))
                .list();
    }

    private static ListedCycle listed(ResultSet row, LocalDate today) throws SQLException {
        MonitoringState state = MonitoringState.valueOf(row.getString("state"));
        LocalDate due = row.getObject("due_on", LocalDate.class);
        LocalDate second = row.getObject("second_reminder_on", LocalDate.class);
        String reviewed = row.getString("colour");
        Colour missing = !state.awaitsReturn() || due == null || second == null
                ? null
                : RagPolicy.missing(today, due, second).orElse(null);
        return new ListedCycle(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("contract"),
                row.getString("provider"),
                row.getInt("number"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                state,
                due,
                missing != null,
                reviewed == null ? missing : Colour.valueOf(reviewed));
    }
}
