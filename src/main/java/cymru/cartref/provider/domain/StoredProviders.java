package cymru.cartref.provider.domain;

import cymru.cartref.provider.EvidenceGate;
import cymru.cartref.provider.EvidenceKind;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.provider.ProviderContact;
import cymru.cartref.provider.ProviderFilter;
import cymru.cartref.provider.ProviderLine;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers other modules about providers, one statement each. */
@Component
class StoredProviders implements ProviderRegister, EvidenceGate {

    private static final String SUMMARY =
            "SELECT DISTINCT p.id, p.reference, p.name, p.legal_form, p.status FROM provider p ";

    private final JdbcClient jdbc;
    private final RegisterSearch search;
    private final DatabaseClock clock;

    StoredProviders(JdbcClient jdbc, RegisterSearch search, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.search = search;
        this.clock = clock;
    }

    @Override
    public List<ProviderLine> byName(
            Language language,
            String words,
            @Nullable Collection<Long> among,
            ProviderLine.@Nullable After after,
            int limit) {
        ProviderFilter filter = new ProviderFilter(words, Set.of(), null, null, null, false, false);
        return search.lines(filter, among, language, after, limit, clock.today());
    }

    @Override
    public Optional<ProviderSummary> find(long providerId) {
        return jdbc.sql(SUMMARY + "WHERE p.id = :id")
                .param("id", providerId)
                .query(StoredProviders::summary)
                .optional();
    }

    @Override
    public Optional<ProviderSummary> byReference(String reference) {
        return jdbc.sql(SUMMARY + "WHERE p.reference = :reference")
                .param("reference", reference)
                .query(StoredProviders::summary)
                .optional();
    }

    @Override
    public List<ProviderSummary> all(Collection<Long> providerIds) {
        if (providerIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SUMMARY + "WHERE p.id IN (:ids) ORDER BY p.id")
                .param("ids", Set.copyOf(providerIds))
                .query(StoredProviders::summary)
                .list();
    }

    @Override
    public List<ProviderSummary> registeredOffering(Set<ServiceKind> kinds, Set<String> areas) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("kinds", kinds.stream().map(Enum::name).toList());
        String inAreas = "";
        if (!areas.isEmpty()) {
            inAreas = "JOIN provider_service_area a ON a.service_id = s.id AND a.area IN (:areas) ";
            parameters.put("areas", areas);
        }
        return jdbc.sql(SUMMARY + "JOIN provider_service s ON s.provider_id = p.id AND s.kind IN (:kinds) " + inAreas
                        + "WHERE p.status = 'REGISTERED' ORDER BY p.id")
                .params(parameters)
                .query(StoredProviders::summary)
                .list();
    }

    @Override
    public List<ProviderSummary> registeredAfter(long providerId, int limit) {
        return jdbc.sql(SUMMARY + "WHERE p.status = 'REGISTERED' AND p.id > :after ORDER BY p.id LIMIT :limit")
                .param("after", providerId)
                .param("limit", limit)
                .query(StoredProviders::summary)
                .list();
    }

    @Override
    public Map<NumberKind, String> numbers(long providerId) {
        return numbers(List.of(providerId)).getOrDefault(providerId, Map.of());
    }

    @Override
    public Map<Long, Map<NumberKind, String>> numbers(Collection<Long> providerIds) {
        Map<Long, Map<NumberKind, String>> numbers = new HashMap<>();
        if (!providerIds.isEmpty()) {
            jdbc.sql("SELECT provider_id, register, number FROM provider_number WHERE provider_id IN (:ids)")
                    .param("ids", Set.copyOf(providerIds))
                    .query(row -> {
                        numbers.computeIfAbsent(row.getLong("provider_id"), id -> new EnumMap<>(NumberKind.class))
                                .put(NumberKind.valueOf(row.getString("register")), row.getString("number"));
                    });
        }
        return numbers;
    }

    @Override
    public List<ProviderContact> contacts(Collection<Long> providerIds) {
        if (providerIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT id, name, COALESCE(registered_office, '') AS office, COALESCE(email, '') AS email"
                        + " FROM provider WHERE id IN (:ids) ORDER BY id")
                .param("ids", Set.copyOf(providerIds))
                .query((row, number) -> new ProviderContact(
                        row.getLong("id"), row.getString("name"), row.getString("office"), row.getString("email")))
                .list();
    }

    @Override
    public Decision holds(long providerId, Set<EvidenceKind> kinds, LocalDate day) {
        Set<EvidenceKind> counting = jdbc.sql("SELECT DISTINCT kind FROM provider_evidence WHERE provider_id = :id"
                        + " AND state = 'VERIFIED' AND (expires IS NULL OR expires >= :day)")
                .param("id", providerId)
                .param("day", day)
                .query((row, number) -> EvidenceKind.valueOf(row.getString("kind")))
                .set();
        return EvidencePolicy.holds(counting, kinds);
    }

    @Override
    public Decision nothingCriticalExpired(long providerId, LocalDate day) {
        Set<EvidenceKind> verified = EnumSet.noneOf(EvidenceKind.class);
        Set<EvidenceKind> counting = EnumSet.noneOf(EvidenceKind.class);
        jdbc.sql("SELECT kind, MAX(expires IS NULL OR expires >= :day) AS counting FROM provider_evidence"
                        + " WHERE provider_id = :id AND state = 'VERIFIED' AND settled_at IS NULL GROUP BY kind")
                .param("id", providerId)
                .param("day", day)
                .query(row -> {
                    EvidenceKind kind = EvidenceKind.valueOf(row.getString("kind"));
                    verified.add(kind);
                    if (row.getBoolean("counting")) {
                        counting.add(kind);
                    }
                });
        verified.removeIf(kind -> !kind.critical());
        return EvidencePolicy.holds(counting, verified);
    }

    private static ProviderSummary summary(ResultSet row, int number) throws SQLException {
        return new ProviderSummary(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("name"),
                LegalForm.valueOf(row.getString("legal_form")),
                ProviderStatus.valueOf(row.getString("status")));
    }
}
