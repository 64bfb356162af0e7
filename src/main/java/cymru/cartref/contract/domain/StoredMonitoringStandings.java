package cymru.cartref.contract.domain;

import cymru.cartref.contract.monitoring.MonitoringStandings;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from the rows as they are now; what follows from a date is worked out here. */
@Component
class StoredMonitoringStandings implements MonitoringStandings {

    /** Most rows that one answer is worked out from. */
    private static final int MOST = 5_000;

    private static final String AWAITED = """
            LEFT JOIN monitoring_cycle c ON c.contract = m.contract AND c.state IN ('RETURN_OPEN', 'RETURN_MISSED')""";

    private final JdbcClient jdbc;
    private final DatabaseClock clock;

    StoredMonitoringStandings(JdbcClient jdbc, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<Long, Kept> kept(Collection<Long> providerIds) {
        Map<Long, Kept> kept = new HashMap<>();
        if (providerIds.isEmpty()) {
            return kept;
        }
        LocalDate today = clock.today();
        jdbc.sql("SELECT m.provider_id, m.colour, c.due_on, c.second_reminder_on FROM monitoring m " + AWAITED
                        + " WHERE m.provider_id IN (:providers) AND m.ended_at IS NULL LIMIT :most")
                .param("providers", providerIds)
                .param("most", MOST)
                .query(row -> {
                    Optional<Colour> missing = missing(
                            today,
                            row.getObject("due_on", LocalDate.class),
                            row.getObject("second_reminder_on", LocalDate.class));
                    Colour colour = Colour.valueOf(row.getString("colour"));
                    kept.merge(
                            row.getLong("provider_id"),
                            new Kept(
                                    missing.map(late -> RagPolicy.worse(colour, late))
                                            .orElse(colour),
                                    missing.isPresent() ? 1 : 0),
                            (one, other) -> new Kept(
                                    RagPolicy.worse(one.colour(), other.colour()), one.overdue() + other.overdue()));
                });
        return kept;
    }

    private static Optional<Colour> missing(LocalDate today, @Nullable LocalDate due, @Nullable LocalDate second) {
        return due == null || second == null ? Optional.empty() : RagPolicy.missing(today, due, second);
    }

    @Override
    public Set<Long> red(int most) {
        return new LinkedHashSet<>(jdbc.sql("SELECT DISTINCT m.provider_id FROM monitoring m " + AWAITED
                        + " WHERE m.ended_at IS NULL AND (m.colour = 'RED' OR c.second_reminder_on <= :today)"
                        + " ORDER BY m.provider_id LIMIT :most")
                .param("today", clock.today())
                .param("most", most)
                .query((row, n) -> row.getLong(1))
                .list());
    }

    @Override
    public Map<YearMonth, Colour> reviewed(long providerId, YearMonth from) {
        Map<YearMonth, Colour> months = new TreeMap<>();
        jdbc.sql("SELECT reviewed_at, colour FROM monitoring_cycle WHERE provider_id = :provider"
                        + " AND reviewed_at >= :from AND colour IS NOT NULL ORDER BY id DESC LIMIT :most")
                .param("provider", providerId)
                .param(
                        "from",
                        LocalDateTime.ofInstant(
                                from.atDay(1).atStartOfDay(DatabaseClock.LONDON).toInstant(), ZoneOffset.UTC))
                .param("most", MOST)
                .query(row -> {
                    months.merge(
                            YearMonth.from(row.getObject("reviewed_at", LocalDateTime.class)
                                    .atZone(ZoneOffset.UTC)
                                    .withZoneSameInstant(DatabaseClock.LONDON)),
                            Colour.valueOf(row.getString("colour")),
                            RagPolicy::worse);
                });
        return months;
    }
}
