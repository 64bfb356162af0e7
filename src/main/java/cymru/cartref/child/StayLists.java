package cymru.cartref.child;

import cymru.cartref.directory.Directory;
import cymru.cartref.directory.PartnerBody;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.ServiceSummary;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.ChildReference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of stays: one statement with a limit and a key, one each for the names of homes and authorities. */
@Component
class StayLists {

    /** Most rows of one page of the list. */
    private static final int PAGE = 100;

    private static final Bilingual UNKNOWN = new Bilingual("–", "–");

    private final JdbcClient jdbc;
    private final ServiceRegister services;
    private final Directory directory;

    StayLists(JdbcClient jdbc, ServiceRegister services, Directory directory) {
        this.jdbc = jdbc;
        this.services = services;
        this.directory = directory;
    }

    private record Row(
            long id,
            String child,
            long authority,
            AgeBand ageBand,
            long service,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable StayEnd reason) {}

    /**
     * The last recorded first.
     *
     * @param provider whose services; null: everybody's
     * @param before the last id of the page before, or a number beyond all
     */
    List<StayLine> page(@Nullable Long provider, StayFilter filter, long before, int limit) {
        StringBuilder sql = new StringBuilder("SELECT s.id, c.reference, c.authority_id, c.age_band, s.service_id,"
                + " s.from_day, s.to_day, s.end_reason FROM child_stay s JOIN child c ON c.id = s.child_id"
                + " WHERE s.id < :before");
        Map<String, Object> parameters = new HashMap<>(Map.of("before", before, "limit", Math.min(limit, PAGE)));
        if (provider != null) {
            sql.append(" AND s.provider_id = :provider");
            parameters.put("provider", provider);
        }
        if (filter.serviceId() != null) {
            sql.append(" AND s.service_id = :service");
            parameters.put("service", filter.serviceId());
        }
        if (filter.authorityId() != null) {
            sql.append(" AND c.authority_id = :authority");
            parameters.put("authority", filter.authorityId());
        }
        if (!filter.child().isBlank()) {
            sql.append(" AND c.reference = :child");
            parameters.put("child", ChildReference.normal(filter.child()));
        }
        sql.append(
                switch (filter.state()) {
                    case OPEN -> " AND s.to_day IS NULL";
                    case ENDED -> " AND s.to_day IS NOT NULL";
                    case ALL -> "";
                });
        return named(jdbc.sql(sql + " ORDER BY s.id DESC LIMIT :limit")
                .params(parameters)
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getString("reference"),
                        row.getLong("authority_id"),
                        AgeBand.valueOf(row.getString("age_band")),
                        row.getLong("service_id"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        reason(row.getString("end_reason"))))
                .list());
    }

    private List<StayLine> named(List<Row> rows) {
        Map<Long, ServiceSummary> homes =
                services.all(rows.stream().map(Row::service).collect(Collectors.toSet()));
        Map<Long, PartnerBody> authorities =
                directory.all(rows.stream().map(Row::authority).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> {
                    ServiceSummary home = homes.get(row.service());
                    PartnerBody authority = authorities.get(row.authority());
                    return new StayLine(
                            row.id(),
                            row.child(),
                            authority == null ? UNKNOWN : authority.name(),
                            row.ageBand(),
                            home == null ? UNKNOWN.en() : home.name(),
                            home == null ? UNKNOWN.en() : home.provider(),
                            row.from(),
                            row.to(),
                            row.reason());
                })
                .toList();
    }

    private static @Nullable StayEnd reason(@Nullable String stored) {
        return stored == null ? null : StayEnd.valueOf(stored);
    }
}
