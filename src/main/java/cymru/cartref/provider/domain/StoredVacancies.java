package cymru.cartref.provider.domain;

import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.provider.vacancy.VacancyFilter;
import cymru.cartref.provider.vacancy.VacancyLine;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.SearchWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Free places as the services' rows have them, each list in one statement. */
@Component
public class StoredVacancies {

    private static final int MOST = 200;

    private static final String STALE = "(s.vacancies_as_of IS NULL OR s.vacancies_as_of < :oldest)";

    private final JdbcClient jdbc;

    StoredVacancies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param oldest the first day whose numbers are good */
    public List<VacancyLine> page(
            VacancyFilter filter, Language language, LocalDate oldest, VacancyLine.@Nullable After after, int limit) {
        String sort = sort(language);
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit, "oldest", oldest));
        StringBuilder sql =
                new StringBuilder(select(language)).append(" WHERE p.status = 'REGISTERED' AND s.places > 0");
        sql.append(
                switch (filter.view()) {
                    case FREE -> " AND s.vacancies > 0";
                    case STALE -> " AND " + STALE;
                    case ALL -> "";
                });
        if (filter.kind() != null) {
            sql.append(" AND s.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.area() != null) {
            sql.append(" AND EXISTS (SELECT 1 FROM provider_service_area a WHERE a.service_id = s.id"
                    + " AND a.area = :area)");
            parameters.put("area", filter.area());
        }
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
                .query((row, n) -> line(row, oldest))
                .list();
    }

    public List<VacancyLine> ofProvider(long providerId, Language language, LocalDate oldest) {
        return jdbc.sql(select(language) + " WHERE s.provider_id = :provider AND s.places > 0"
                        + " ORDER BY s.name, s.id LIMIT :most")
                .param("provider", providerId)
                .param("most", MOST)
                .query((row, n) -> line(row, oldest))
                .list();
    }

    /** Of how many services of a provider the number is stale; of none while it is not registered. */
    public int stale(long providerId, LocalDate oldest) {
        return jdbc.sql("SELECT COUNT(*) FROM provider p JOIN provider_service s ON s.provider_id = p.id"
                        + " WHERE p.id = :provider AND p.status = 'REGISTERED' AND s.places > 0 AND " + STALE)
                .param("provider", providerId)
                .param("oldest", oldest)
                .query(Integer.class)
                .single();
    }

    /** Registered providers with a stale number that nobody was asked about since {@code oldest}, in order, a hundred at most. */
    public List<Long> toAsk(LocalDate oldest) {
        return jdbc.sql("SELECT DISTINCT p.id FROM provider p JOIN provider_service s ON s.provider_id = p.id"
                        + " WHERE p.status = 'REGISTERED' AND s.places > 0 AND " + STALE
                        + " AND (s.vacancies_asked IS NULL OR s.vacancies_asked < :oldest) ORDER BY p.id LIMIT 100")
                .param("oldest", oldest)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** @return of how many services it is asked now */
    public int ask(long providerId, LocalDate oldest, LocalDate today) {
        return jdbc.sql("UPDATE provider_service s SET s.vacancies_asked = :today WHERE s.provider_id = :provider"
                        + " AND s.places > 0 AND " + STALE
                        + " AND (s.vacancies_asked IS NULL OR s.vacancies_asked < :oldest)")
                .param("today", today)
                .param("provider", providerId)
                .param("oldest", oldest)
                .update();
    }

    private static String sort(Language language) {
        return language == Language.CY ? "p.sort_cy" : "p.sort_en";
    }

    private static String select(Language language) {
        return """
                SELECT s.id, s.name AS service, s.kind, s.places, s.vacancies, s.vacancies_as_of, s.age_from, s.age_to,
                    s.referral_status AS of_service, p.referral_status AS of_provider, p.reference,
                    %s AS shown, %s AS sort_key
                FROM provider p JOIN provider_service s ON s.provider_id = p.id""".formatted(language == Language.CY ? "COALESCE(p.welsh_name, p.name)" : "p.name", sort(language));
    }

    private static VacancyLine line(ResultSet row, LocalDate oldest) throws SQLException {
        LocalDate asOf = row.getObject("vacancies_as_of", LocalDate.class);
        ReferralStatus service = ReferralStatus.valueOf(row.getString("of_service"));
        ReferralStatus provider = ReferralStatus.valueOf(row.getString("of_provider"));
        return new VacancyLine(
                row.getLong("id"),
                row.getString("service"),
                ServiceKind.valueOf(row.getString("kind")),
                row.getString("shown"),
                row.getString("reference"),
                row.getInt("places"),
                row.getObject("vacancies", Integer.class),
                asOf,
                asOf == null || asOf.isBefore(oldest),
                row.getObject("age_from", Integer.class),
                row.getObject("age_to", Integer.class),
                service.compareTo(provider) >= 0 ? service : provider,
                new VacancyLine.After(row.getString("sort_key"), row.getLong("id")));
    }
}
