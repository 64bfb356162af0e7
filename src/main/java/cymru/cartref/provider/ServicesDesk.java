package cymru.cartref.provider;

import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;

import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.procedure.Area;
import cymru.cartref.procedure.Areas;
import cymru.cartref.provider.domain.Cleaning;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.domain.RegisteredService;
import cymru.cartref.provider.domain.RegisteredServices;
import cymru.cartref.provider.domain.ServicePolicy;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;

/** A provider's administrators tell what it offers, and how many places are free today. */
@Desk
public class ServicesDesk {

    private final Editing editing;
    private final RegisteredServices services;
    private final VettingRounds rounds;
    private final Areas areas;
    private final List<ServiceUse> uses;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    ServicesDesk(
            Editing editing,
            RegisteredServices services,
            VettingRounds rounds,
            Areas areas,
            List<ServiceUse> uses,
            AuditTrail audit,
            DatabaseClock clock) {
        this.editing = editing;
        this.services = services;
        this.rounds = rounds;
        this.areas = areas;
        this.uses = uses;
        this.audit = audit;
        this.clock = clock;
    }

    @May(PROVIDER_ADMINISTRATOR)
    public void save(ServiceForm typed) {
        Provider provider = editing.lock();
        ServiceForm form = Cleaning.clean(typed);
        RegisteredService row = Editing.row(
                services, key -> services.findByProviderIdAndFormKey(provider.id(), key), form.key(), provider);
        ServiceForm before = row == null ? null : row.form();
        if (before != null && before.equals(form.withKey(before.key()))) {
            return;
        }
        Set<String> known = areas.all().stream().map(Area::code).collect(Collectors.toSet());
        editing.mayEdit(provider)
                .and(() -> Cleaning.check(form, known))
                .and(() -> Editing.fresh(row, form.key()))
                .orThrow();
        Instant now = clock.now();
        if (row == null) {
            services.save(new RegisteredService(provider.id(), form, editing.by(), now, clock.today()));
        } else {
            row.tell(form, editing.by(), now, clock.today());
        }
        audit.record(
                "provider.service-saved",
                provider.reference(),
                Map.of("kind", form.kind().name()));
        if (ServicePolicy.registrationChanged(before, form)) {
            rounds.substanceChanged(provider, VettingReason.REGISTRATION_CHANGED, now);
        }
        editing.stillComplete(provider, RegistrationStep.SERVICES);
    }

    @May(PROVIDER_ADMINISTRATOR)
    public void remove(long serviceId) {
        Provider provider = editing.lock();
        Optional<RegisteredService> row = Editing.ownRow(services, serviceId, provider);
        if (row.isEmpty()) {
            return;
        }
        editing.mayEdit(provider)
                .and(() -> ServicePolicy.mayBeRemoved(uses.stream().anyMatch(use -> use.uses(serviceId))))
                .orThrow();
        services.delete(row.get());
        audit.record("provider.service-removed", provider.reference(), Map.of("service", serviceId));
        editing.stillComplete(provider, RegistrationStep.SERVICES);
    }

    /** Free places as of today; the same number again says that it still holds. */
    @May(PROVIDER_ADMINISTRATOR)
    public void countVacancies(long serviceId, int vacancies) {
        Provider provider = editing.lock();
        RegisteredService row = Editing.ownRow(services, serviceId, provider)
                .orElseThrow(() -> new AccessDeniedException("No service " + serviceId));
        editing.mayEdit(provider)
                .and(() -> ServicePolicy.places(row.places(), vacancies))
                .orThrow();
        row.count(vacancies, editing.by(), clock.now(), clock.today());
        audit.record(
                "provider.vacancies-counted",
                provider.reference(),
                Map.of("service", serviceId, "vacancies", vacancies));
    }
}
