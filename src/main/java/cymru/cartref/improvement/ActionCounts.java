package cymru.cartref.improvement;

import cymru.cartref.account.Actor;
import cymru.cartref.improvement.domain.Veils;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many actions of agreed plans providers have, for the modules above; what a plan's case hides from the reader is not
 * counted. One statement each. No permission of its own, so never handed to a page.
 */
@Component
public class ActionCounts {

    /** Most actions that months are worked out from, the latest. */
    private static final int MOST = 5_000;

    private static final String AGREED = """
            FROM improvement_action a JOIN improvement_plan p ON p.id = a.plan_id
            WHERE p.provider_id IN (:providers) AND p.agreed_at IS NOT NULL AND p.status <> 'WITHDRAWN'""";

    private final JdbcClient jdbc;
    private final Veils veils;

    ActionCounts(JdbcClient jdbc, Veils veils) {
        this.jdbc = jdbc;
        this.veils = veils;
    }

    /**
     * @param open not verified yet
     * @param overdue of these, neither done nor within their day
     */
    public record Count(int open, int overdue) {}

    /** By provider id; one without an open action is left out. */
    public Map<Long, Count> open(Collection<Long> providerIds, Actor reader, LocalDate today) {
        Map<Long, Count> counts = new HashMap<>();
        if (providerIds.isEmpty()) {
            return counts;
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("providers", providerIds, "today", today));
        String sql = "SELECT p.provider_id, COUNT(*) AS still_open,"
                + " SUM(CASE WHEN a.state IN ('OPEN', 'REOPENED') AND a.due < :today THEN 1 ELSE 0 END) AS overdue "
                + AGREED + " AND a.state <> 'VERIFIED'" + seen(reader, parameters) + " GROUP BY p.provider_id";
        jdbc.sql(sql).params(parameters).query(row -> {
            counts.put(row.getLong("provider_id"), new Count(row.getInt("still_open"), row.getInt("overdue")));
        });
        return counts;
    }

    private record Life(LocalDate agreed, @Nullable LocalDate verified) {}

    /** How many were open at the end of each month, or are today in the month that runs; none is left out. */
    public Map<YearMonth, Integer> byMonth(long providerId, YearMonth from, Actor reader, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>(Map.of("providers", List.of(providerId), "most", MOST));
        String sql = "SELECT p.agreed_at, a.verified_at " + AGREED + seen(reader, parameters)
                + " ORDER BY a.id DESC LIMIT :most";
        List<Life> lives = jdbc.sql(sql)
                .params(parameters)
                .query((row, n) -> new Life(
                        day(row.getObject("agreed_at", LocalDateTime.class)),
                        row.getObject("verified_at") == null
                                ? null
                                : day(row.getObject("verified_at", LocalDateTime.class))))
                .list();
        Map<YearMonth, Integer> months = new TreeMap<>();
        for (YearMonth month = from; !month.isAfter(YearMonth.from(today)); month = month.plusMonths(1)) {
            LocalDate end = month.atEndOfMonth();
            months.put(month, (int) lives.stream()
                    .filter(life -> !life.agreed().isAfter(end)
                            && (life.verified() == null || life.verified().isAfter(end)))
                    .count());
        }
        return months;
    }

    private String seen(Actor reader, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, Set<String>> kind : veils.hiddenFrom(reader).entrySet()) {
            number++;
            sql.append(" AND NOT (p.owner_kind = :kind")
                    .append(number)
                    .append(" AND p.owner_reference IN (:hidden")
                    .append(number)
                    .append("))");
            parameters.put("kind" + number, kind.getKey());
            parameters.put("hidden" + number, kind.getValue());
        }
        return sql.toString();
    }

    private static LocalDate day(LocalDateTime utc) {
        return utc.atZone(ZoneOffset.UTC)
                .withZoneSameInstant(DatabaseClock.LONDON)
                .toLocalDate();
    }
}
