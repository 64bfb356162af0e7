package cymru.cartref.provider.domain;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.provider.ReferralStanding;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.provider.Referrals;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the current referral status on the provider's or the service's row. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredReferrals implements Referrals {

    private final Providers providers;
    private final RegisteredServices services;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    StoredReferrals(Providers providers, RegisteredServices services, AuditTrail audit, DatabaseClock clock) {
        this.providers = providers;
        this.services = services;
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
    @Transactional(readOnly = true)
    public Optional<ReferralStanding> ofProvider(long providerId) {
        return providers.findById(providerId).map(Provider::referrals);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReferralStanding> ofService(long serviceId) {
        return services.findById(serviceId).map(RegisteredService::referrals);
    }
}
