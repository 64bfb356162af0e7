package cymru.cartref.child.domain;

import cymru.cartref.child.AgeBand;
import cymru.cartref.child.ChildReferences;
import cymru.cartref.child.Stays;
import cymru.cartref.provider.ServiceUse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers other modules about children and stays, one statement each. */
@Component
class StoredStays implements Stays, ChildReferences, ServiceUse {

    private static final String ON_THE_DAY = " AND s.from_day <= :day AND (s.to_day IS NULL OR s.to_day >= :day)";

    private final JdbcClient jdbc;

    StoredStays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StayAt> at(long serviceId, LocalDate day) {
        return at("s.service_id = :of", serviceId, day);
    }

    @Override
    public List<StayAt> atProvider(long providerId, LocalDate day) {
        return at("s.provider_id = :of", providerId, day);
    }

    private List<StayAt> at(String condition, long of, LocalDate day) {
        return jdbc.sql("SELECT c.reference, c.authority_id, c.age_band, s.from_day FROM child_stay s"
                        + " JOIN child c ON c.id = s.child_id WHERE " + condition + ON_THE_DAY
                        + " ORDER BY c.reference")
                .param("of", of)
                .param("day", day)
                .query((row, number) -> new StayAt(
                        row.getString("reference"),
                        row.getLong("authority_id"),
                        AgeBand.valueOf(row.getString("age_band")),
                        row.getObject("from_day", LocalDate.class)))
                .list();
    }

    @Override
    public Set<Long> placingAuthoritiesOfProvider(long providerId, LocalDate day) {
        return authorities("s.provider_id = :of", providerId, day);
    }

    @Override
    public Set<Long> placingAuthoritiesOfService(long serviceId, LocalDate day) {
        return authorities("s.service_id = :of", serviceId, day);
    }

    private Set<Long> authorities(String condition, long of, LocalDate day) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT c.authority_id FROM child_stay s JOIN child c ON c.id = s.child_id"
                        + " WHERE " + condition + ON_THE_DAY)
                .param("of", of)
                .param("day", day)
                .query(Long.class)
                .list());
    }

    @Override
    public boolean exists(String reference) {
        return !existing(Set.of(reference)).isEmpty();
    }

    @Override
    public Set<String> existing(Collection<String> references) {
        return references.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT reference FROM child WHERE reference IN (:references)")
                        .param("references", Set.copyOf(references))
                        .query(String.class)
                        .list());
    }

    @Override
    public boolean uses(long serviceId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM child_stay WHERE service_id = :service)")
                .param("service", serviceId)
                .query(Boolean.class)
                .single();
    }
}
