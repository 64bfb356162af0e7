package cymru.cartref.provider.domain;

import cymru.cartref.provider.ServiceKind;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.ServiceSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers other modules about services, one statement each. */
@Component
class StoredServices implements ServiceRegister {

    private static final int MOST = 100;

    private static final String SUMMARY = """
            SELECT s.id, s.provider_id, p.reference, p.name AS provider, s.kind, s.name
            FROM provider_service s JOIN provider p ON p.id = s.provider_id""";

    private final JdbcClient jdbc;

    StoredServices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ServiceSummary> find(long serviceId) {
        return jdbc.sql(SUMMARY + " WHERE s.id = :id")
                .param("id", serviceId)
                .query(StoredServices::summary)
                .optional();
    }

    @Override
    public List<ServiceSummary> search(String text, @Nullable Long providerId, int offset, int limit) {
        StringBuilder sql = new StringBuilder(SUMMARY).append(" WHERE p.status = 'REGISTERED'");
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", Math.min(limit, MOST), "offset", offset));
        if (providerId != null) {
            sql.append(" AND s.provider_id = :provider");
            parameters.put("provider", providerId);
        }
        if (!text.isBlank()) {
            sql.append(" AND (s.name LIKE :like ESCAPE '!' OR p.name LIKE :like ESCAPE '!' OR p.reference = :text)");
            parameters.put("text", text.strip());
            parameters.put(
                    "like",
                    "%" + text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        return jdbc.sql(sql + " ORDER BY s.name, s.id LIMIT :limit OFFSET :offset")
                .params(parameters)
                .query(StoredServices::summary)
                .list();
    }

    private static ServiceSummary summary(ResultSet row, int number) throws SQLException {
        return new ServiceSummary(
                row.getLong("id"),
                row.getLong("provider_id"),
                row.getString("reference"),
                row.getString("provider"),
                ServiceKind.valueOf(row.getString("kind")),
                row.getString("name"));
    }
}
