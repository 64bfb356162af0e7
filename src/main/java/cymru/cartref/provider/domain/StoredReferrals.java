package cymru.cartref.provider.domain;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.provider.ReferralStanding;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.provider.Referrals;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the current referral status on the provider's or the service's row. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredReferrals implements Referrals {

    private static final String SUSPENDED = """
            SELECT DISTINCT p.id FROM provider p LEFT JOIN provider_service s ON s.provider_id = p.id
            WHERE (p.referral_status IN ('SUSPENDED', 'EMBARGOED_SAFEGUARDING')
                   AND COALESCE(p.referral_until, :today) >= :today)
               OR (s.referral_status IN ('SUSPENDED', 'EMBARGOED_SAFEGUARDING')
                   AND COALESCE(s.referral_until, :today) >= :today)
            ORDER BY p.id DESC LIMIT :most""";

    private final Providers providers;
    private final RegisteredServices services;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    StoredReferrals(
            Providers providers, RegisteredServices services, JdbcClient jdbc, AuditTrail audit, DatabaseClock clock) {
        this.providers = providers;
        this.services = services;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void set(
            long providerId,
            @Nullable Long serviceId,
            ReferralStatus status,
            String reason,
            @Nullable LocalDate until,
            String decidingCase) {
        Provider provider = providers.lockById(providerId).orElseThrow();
        ReferralStanding standing = new ReferralStanding(status, reason, until, decidingCase, clock.now());
        Map<String, Object> details = new HashMap<>();
        details.put("status", status.name());
        details.put("case", decidingCase);
        if (serviceId == null) {
            provider.refer(standing);
        } else {
            services.findById(serviceId)
                    .filter(service -> service.providerId() == providerId)
                    .orElseThrow()
                    .refer(standing);
            details.put("service", serviceId);
        }
        audit.record("provider.referrals-set", provider.reference(), details);
    }

    @Override
    public void lock(long providerId) {
        if (providers.lockById(providerId).isEmpty()) {
            throw new IllegalArgumentException("No provider " + providerId);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReferralStanding> ofProvider(long providerId) {
        return providers.findById(providerId).map(Provider::referrals);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReferralStanding> ofService(long serviceId) {
        return services.findById(serviceId).map(RegisteredService::referrals);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, ReferralStanding> ofServices(long providerId) {
        return services.findByProviderIdOrderById(providerId).stream()
                .collect(Collectors.toMap(RegisteredService::id, RegisteredService::referrals));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> suspended(LocalDate today, int most) {
        return new LinkedHashSet<>(jdbc.sql(SUSPENDED)
                .param("today", today)
                .param("most", most)
                .query((row, n) -> row.getLong(1))
                .list());
    }
}
