package cymru.cartref.concern.domain;

import cymru.cartref.concern.ConcernStandings;
import cymru.cartref.concern.StepKind;
import cymru.cartref.procedure.ProcedureContents;
import cymru.cartref.time.DatabaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from the rows as they are now. */
@Component
class StoredConcernStandings implements ConcernStandings {

    /** Most rows that one answer is worked out from. */
    private static final int MOST = 5_000;

    private static final String OPEN = """
            SELECT c.provider_id, c.reference, c.level, c.procedure_version, c.level_since, c.service
            FROM escalation_case c WHERE c.state = 'OPEN' AND c.provider_id IN (:providers)
            ORDER BY c.level DESC, c.id LIMIT :most""";

    private static final String STEPS = """
            SELECT s.case_id, s.kind, s.to_level, s.done_at FROM escalation_step s
            JOIN escalation_case c ON c.id = s.case_id
            WHERE c.provider_id = :provider
              AND s.kind IN ('OPENED', 'RAISED', 'SAFEGUARDING', 'LOWERED', 'CLOSED')
            ORDER BY s.id DESC LIMIT :most""";

    private final JdbcClient jdbc;
    private final ProcedureContents procedures;
    private final DatabaseClock clock;

    StoredConcernStandings(JdbcClient jdbc, ProcedureContents procedures, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public Map<Long, AtLevel> highest(Collection<Long> providerIds) {
        Map<Long, AtLevel> highest = new HashMap<>();
        if (!providerIds.isEmpty()) {
            jdbc.sql(OPEN).param("providers", providerIds).param("most", MOST).query(row -> {
                highest.putIfAbsent(row.getLong("provider_id"), atLevel(row));
            });
        }
        return highest;
    }

    @Override
    public List<AtLevel> open(long providerId, int most) {
        return jdbc.sql(OPEN)
                .param("providers", List.of(providerId))
                .param("most", most)
                .query((row, n) -> atLevel(row))
                .list();
    }

    private AtLevel atLevel(ResultSet row) throws SQLException {
        int level = row.getInt("level");
        return new AtLevel(
                row.getString("reference"),
                level,
                procedures
                        .stages(row.getLong("procedure_version"))
                        .get(level - 1)
                        .name(),
                instant(row, "level_since"),
                row.getString("service"));
    }

    @Override
    public Set<Long> atALevel(int most) {
        return new LinkedHashSet<>(jdbc.sql("SELECT provider_id, MAX(level) AS highest FROM escalation_case"
                        + " WHERE state = 'OPEN' GROUP BY provider_id ORDER BY highest DESC, provider_id LIMIT :most")
                .param("most", most)
                .query((row, n) -> row.getLong("provider_id"))
                .list());
    }

    @Override
    public Map<Long, Integer> inTriage(Collection<Long> providerIds) {
        Map<Long, Integer> counts = new HashMap<>();
        if (!providerIds.isEmpty()) {
            jdbc.sql("SELECT provider_id, COUNT(*) AS number FROM concern"
                            + " WHERE status = 'RAISED' AND provider_id IN (:providers) GROUP BY provider_id")
                    .param("providers", providerIds)
                    .query(row -> {
                        counts.put(row.getLong("provider_id"), row.getInt("number"));
                    });
        }
        return counts;
    }

    @Override
    public Map<YearMonth, Integer> raised(long providerId, YearMonth from) {
        Map<YearMonth, Integer> months = new TreeMap<>();
        jdbc.sql("SELECT raised_at FROM concern WHERE provider_id = :provider AND raised_at >= :from"
                        + " ORDER BY id DESC LIMIT :most")
                .param("provider", providerId)
                .param("from", start(from))
                .param("most", MOST)
                .query(row -> {
                    months.merge(month(instant(row, "raised_at")), 1, Integer::sum);
                });
        return months;
    }

    /** A step that changes the level of a case; 0 when it closes. */
    private record Change(long of, int level, Instant at) {}

    @Override
    public Map<YearMonth, Integer> levels(long providerId, YearMonth from) {
        List<Change> changes = jdbc.sql(STEPS)
                .param("provider", providerId)
                .param("most", MOST)
                .query((row, n) -> new Change(
                        row.getLong("case_id"),
                        StepKind.valueOf(row.getString("kind")) == StepKind.CLOSED ? 0 : row.getInt("to_level"),
                        instant(row, "done_at")))
                .list()
                .reversed();
        Map<YearMonth, Integer> months = new TreeMap<>();
        Map<Long, Integer> standing = new LinkedHashMap<>();
        int next = 0;
        for (YearMonth month = from; !month.isAfter(YearMonth.from(clock.today())); month = month.plusMonths(1)) {
            while (next < changes.size() && !month(changes.get(next).at()).isAfter(month)) {
                standing.put(changes.get(next).of(), changes.get(next).level());
                next++;
            }
            int highest =
                    standing.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            if (highest > 0) {
                months.put(month, highest);
            }
        }
        return months;
    }

    private static LocalDateTime start(YearMonth month) {
        return LocalDateTime.ofInstant(
                month.atDay(1).atStartOfDay(DatabaseClock.LONDON).toInstant(), ZoneOffset.UTC);
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(DatabaseClock.LONDON));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
