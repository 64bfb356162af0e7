package cymru.cartref.child.domain;

import cymru.cartref.child.Occupancy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts stays. */
@Component
class StoredOccupancy implements Occupancy {

    /** Most stays that months are worked out from, the latest. */
    private static final int MOST = 10_000;

    private static final String COUNT = """
            SELECT %1$s AS subject, COUNT(DISTINCT child_id) AS number FROM child_stay
            WHERE provider_id IN (:providers) AND from_day <= :day AND (to_day IS NULL OR to_day >= :day)
            GROUP BY %1$s""";

    private final JdbcClient jdbc;

    StoredOccupancy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Days(LocalDate from, @Nullable LocalDate to) {

        boolean on(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    @Override
    public Map<Long, Integer> ofProviders(Collection<Long> providerIds, LocalDate day) {
        return providerIds.isEmpty() ? Map.of() : count("provider_id", providerIds, day);
    }

    @Override
    public Map<Long, Integer> ofServices(long providerId, LocalDate day) {
        return count("service_id", List.of(providerId), day);
    }

    private Map<Long, Integer> count(String by, Collection<Long> providers, LocalDate day) {
        Map<Long, Integer> counts = new HashMap<>();
        jdbc.sql(COUNT.formatted(by))
                .param("providers", providers)
                .param("day", day)
                .query(row -> {
                    counts.put(row.getLong("subject"), row.getInt("number"));
                });
        return counts;
    }

    @Override
    public Map<YearMonth, Integer> byMonth(long providerId, YearMonth from, LocalDate today) {
        List<Days> stays = jdbc.sql("SELECT from_day, to_day FROM child_stay WHERE provider_id = :provider"
                        + " AND (to_day IS NULL OR to_day >= :from) ORDER BY id DESC LIMIT :most")
                .param("provider", providerId)
                .param("from", from.atDay(1))
                .param("most", MOST)
                .query((row, n) ->
                        new Days(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)))
                .list();
        Map<YearMonth, Integer> months = new TreeMap<>();
        for (YearMonth month = from; !month.isAfter(YearMonth.from(today)); month = month.plusMonths(1)) {
            LocalDate day = month.equals(YearMonth.from(today)) ? today : month.atEndOfMonth();
            months.put(month, (int) stays.stream().filter(stay -> stay.on(day)).count());
        }
        return months;
    }
}
