package cymru.cartref.provider.domain;

import cymru.cartref.provider.Regulator;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.provider.inspection.Grade;
import cymru.cartref.provider.inspection.Rated;
import cymru.cartref.provider.inspection.RatedService;
import cymru.cartref.provider.inspection.RatingFilter;
import cymru.cartref.provider.inspection.RatingState;
import cymru.cartref.provider.inspection.Ratings;
import cymru.cartref.provider.inspection.Theme;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.SearchWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How services are rated today, one row for each, written with the inspection that changes it. */
@Component
public class StoredRatings implements Ratings {

    private final JdbcClient jdbc;

    StoredRatings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(long serviceId, long providerId, Rated rated) {
        jdbc.sql("DELETE FROM service_rating WHERE service_id = ?")
                .param(serviceId)
                .update();
        jdbc.sql("""
                        INSERT INTO service_rating (service_id, provider_id, well_being, care, leadership, environment,
                            lowest, state, inspected_on)
                        VALUES (:service, :provider, :wellBeing, :care, :leadership, :environment, :lowest, :state, :on)""")
                .param("service", serviceId)
                .param("provider", providerId)
                .param("wellBeing", name(rated, Theme.WELL_BEING))
                .param("care", name(rated, Theme.CARE_AND_SUPPORT))
                .param("leadership", name(rated, Theme.LEADERSHIP_AND_MANAGEMENT))
                .param("environment", name(rated, Theme.ENVIRONMENT))
                .param("lowest", rated.lowest().map(Grade::ordinal).orElse(null))
                .param("state", rated.state().name())
                .param("on", rated.inspected())
                .update();
    }

    private static @Nullable String name(Rated rated, Theme theme) {
        Grade grade = rated.grades().get(theme);
        return grade == null ? null : grade.name();
    }

    @Override
    public Map<Long, Rated> ofServices(long providerId) {
        Map<Long, Rated> rated = new HashMap<>();
        jdbc.sql("SELECT * FROM service_rating WHERE provider_id = ?")
                .param(providerId)
                .query((row, n) -> rated.put(row.getLong("service_id"), rated(row)))
                .list();
        return rated;
    }

    @Override
    public Map<Long, Grade> lowest(Collection<Long> providerIds) {
        if (providerIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, Grade> lowest = new HashMap<>();
        jdbc.sql("SELECT provider_id, MAX(lowest) AS lowest FROM service_rating WHERE provider_id IN (:ids)"
                        + " AND lowest IS NOT NULL GROUP BY provider_id")
                .param("ids", providerIds)
                .query((row, n) -> lowest.put(row.getLong("provider_id"), Grade.values()[row.getInt("lowest")]))
                .list();
        return lowest;
    }

    @Override
    public Map<YearMonth, Grade> byMonth(long providerId, YearMonth from) {
        Map<YearMonth, Grade> months = new HashMap<>();
        jdbc.sql("SELECT inspected_on, well_being, care, leadership, environment FROM service_inspection"
                        + " WHERE provider_id = :provider AND inspected_on >= :from ORDER BY inspected_on LIMIT 1000")
                .param("provider", providerId)
                .param("from", from.atDay(1))
                .query((row, n) -> {
                    YearMonth month = YearMonth.from(row.getObject("inspected_on", LocalDate.class));
                    grades(row)
                            .values()
                            .forEach(grade ->
                                    months.merge(month, grade, (one, other) -> one.worseThan(other) ? one : other));
                    return month;
                })
                .list();
        return months;
    }

    /** Services of registered providers that have a regulator, by provider; one statement. */
    public List<RatedService> page(
            RatingFilter filter, Language language, RatedService.@Nullable After after, int limit) {
        String sort = language == Language.CY ? "p.sort_cy" : "p.sort_en";
        String name = language == Language.CY ? "COALESCE(p.welsh_name, p.name)" : "p.name";
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit));
        StringBuilder sql = new StringBuilder("SELECT s.id, s.name AS service, s.kind, s.regulator, r.*, ")
                .append(name)
                .append(" AS shown, ")
                .append(sort)
                .append(" AS sort_key FROM provider p JOIN provider_service s ON s.provider_id = p.id")
                .append(" LEFT JOIN service_rating r ON r.service_id = s.id")
                .append(" WHERE p.status = 'REGISTERED' AND s.regulator IS NOT NULL");
        sql.append(
                switch (filter.view()) {
                    case ALL -> "";
                    case BELOW_GOOD -> " AND r.lowest >= " + Grade.IMPROVEMENT.ordinal();
                    case UNDER_REVIEW -> " AND r.state IN ('UNDER_REVIEW', 'UNDER_APPEAL')";
                    case NOT_RATED -> " AND r.lowest IS NULL";
                });
        if (!filter.words().isBlank()) {
            sql.append(" AND (s.name LIKE :like OR p.name LIKE :like OR p.welsh_name LIKE :like)");
            parameters.put("like", SearchWords.within(filter.words()));
        }
        if (after != null) {
            sql.append(" AND %1$s >= :sortKey AND (%1$s > :sortKey OR s.id > :id)".formatted(sort));
            parameters.put("sortKey", after.sortKey());
            parameters.put("id", after.id());
        }
        sql.append(" ORDER BY ").append(sort).append(", s.id LIMIT :limit");
        return jdbc.sql(sql.toString())
                .params(parameters)
                .query((row, n) -> line(row))
                .list();
    }

    private static RatedService line(ResultSet row) throws SQLException {
        ServiceKind kind = ServiceKind.valueOf(row.getString("kind"));
        Regulator regulator = Regulator.valueOf(row.getString("regulator"));
        return new RatedService(
                row.getLong("id"),
                row.getString("service"),
                kind,
                row.getString("shown"),
                row.getString("state") == null ? null : rated(row),
                !InspectionPolicy.themes(kind, regulator).isEmpty(),
                new RatedService.After(row.getString("sort_key"), row.getLong("id")));
    }

    private static Rated rated(ResultSet row) throws SQLException {
        return new Rated(
                grades(row),
                RatingState.valueOf(row.getString("state")),
                row.getObject("inspected_on", LocalDate.class));
    }

    private static Map<Theme, Grade> grades(ResultSet row) throws SQLException {
        Map<Theme, Grade> grades = new EnumMap<>(Theme.class);
        put(grades, Theme.WELL_BEING, row.getString("well_being"));
        put(grades, Theme.CARE_AND_SUPPORT, row.getString("care"));
        put(grades, Theme.LEADERSHIP_AND_MANAGEMENT, row.getString("leadership"));
        put(grades, Theme.ENVIRONMENT, row.getString("environment"));
        return grades;
    }

    private static void put(Map<Theme, Grade> grades, Theme theme, @Nullable String grade) {
        if (grade != null) {
            grades.put(theme, Grade.valueOf(grade));
        }
    }
}
