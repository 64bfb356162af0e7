package cymru.cartref.provider.domain;

import cymru.cartref.provider.ProviderOrService;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.ServiceSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers other modules about services, one statement each. */
@Component
class StoredServices implements ServiceRegister {

    private static final String SUMMARY = """
            SELECT s.id, s.provider_id, p.reference AS provider_reference, p.name AS provider, p.status, s.kind, s.name, s.regulator_reference, s.places
            FROM provider_service s JOIN provider p ON p.id = s.provider_id WHERE\s""";

    private static final String ALL = """
            SELECT x.service_id, x.service, x.provider_id, x.provider
            FROM (SELECT s.id AS service_id, s.name AS service, p.id AS provider_id, p.name AS provider, p.reference, p.status, s.name
                  FROM provider_service s JOIN provider p ON p.id = s.provider_id
                  UNION ALL SELECT NULL, NULL, p.id, p.name, p.reference, p.status, p.name FROM provider p) x
            WHERE TRUE""";

    private static final int LONGEST_WORDS = 100;
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    StoredServices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ServiceSummary> find(long serviceId) {
        return Optional.ofNullable(all(Set.of(serviceId)).get(serviceId));
    }

    @Override
    public Map<Long, ServiceSummary> all(Collection<Long> serviceIds) {
        Map<Long, ServiceSummary> byId = new HashMap<>();
        if (!serviceIds.isEmpty()) {
            jdbc.sql(SUMMARY + "s.id IN (:ids)")
                    .param("ids", Set.copyOf(serviceIds))
                    .query((row, number) -> summary(row))
                    .list()
                    .forEach(service -> byId.put(service.id(), service));
        }
        return byId;
    }

    @Override
    public List<ServiceSummary> byReferences(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : jdbc.sql(SUMMARY + "s.regulator_reference IN (:references) ORDER BY s.id")
                        .param(
                                "references",
                                references.stream()
                                        .map(ServiceReferences::normal)
                                        .collect(Collectors.toSet()))
                        .query((row, number) -> summary(row))
                        .list();
    }

    @Override
    public List<ServiceSummary> ofProvider(long providerId) {
        return jdbc.sql(SUMMARY + "s.provider_id = :provider ORDER BY s.id")
                .param("provider", providerId)
                .query((row, number) -> summary(row))
                .list();
    }

    @Override
    public List<ServiceSummary> ofRegistered(String words, int limit) {
        String bounded = words.strip();
        bounded = bounded.length() > LONGEST_WORDS ? bounded.substring(0, LONGEST_WORDS) : bounded;
        return jdbc.sql(
                        SUMMARY + "p.status = 'REGISTERED' AND (s.name LIKE :like ESCAPE '!' OR p.name LIKE :like"
                                + " ESCAPE '!' OR s.regulator_reference LIKE :like ESCAPE '!') ORDER BY s.name, s.id LIMIT :limit")
                .param(
                        "like",
                        "%" + bounded.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .param("limit", limit)
                .query((row, number) -> summary(row))
                .list();
    }

    @Override
    public List<ProviderOrService> search(
            String text, @Nullable Long providerId, boolean registered, int offset, int limit) {
        StringBuilder sql = new StringBuilder(ALL);
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", Math.min(limit, MOST), "offset", offset));
        if (providerId != null) {
            sql.append(" AND x.provider_id = :provider");
            parameters.put("provider", providerId);
        }
        if (registered) {
            sql.append(" AND x.status = 'REGISTERED'");
        }
        if (!text.isBlank()) {
            sql.append(
                    " AND (x.service LIKE :like ESCAPE '!' OR x.provider LIKE :like ESCAPE '!' OR x.reference = :text)");
            parameters.put("text", text.strip());
            parameters.put(
                    "like",
                    "%" + text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        return jdbc.sql(sql + " ORDER BY x.name, x.provider_id, x.service_id LIMIT :limit OFFSET :offset")
                .params(parameters)
                .query((row, number) -> new ProviderOrService(
                        row.getObject("service_id", Long.class),
                        row.getString("service"),
                        row.getLong("provider_id"),
                        row.getString("provider")))
                .list();
    }

    private static ServiceSummary summary(ResultSet row) throws SQLException {
        return new ServiceSummary(
                row.getLong("id"),
                row.getLong("provider_id"),
                row.getString("provider_reference"),
                row.getString("provider"),
                ProviderStatus.valueOf(row.getString("status")),
                ServiceKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("regulator_reference"),
                row.getObject("places", Integer.class));
    }
}
