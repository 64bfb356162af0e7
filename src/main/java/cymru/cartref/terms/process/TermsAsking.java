package cymru.cartref.terms.process;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ProviderStatusChanged;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.terms.domain.ReminderPlan;
import cymru.cartref.terms.domain.TermsRequest;
import cymru.cartref.terms.domain.TermsRequests;
import cymru.cartref.terms.domain.TermsVersion;
import cymru.cartref.terms.domain.TermsVersions;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Asks a provider for a version, and ends the asking. Whoever registers later is asked too. */
@Component
class TermsAsking {

    /** More versions than ever stand open for one provider. */
    private static final Limit ALL = Limit.of(100);

    private final TermsVersions versions;
    private final TermsRequests requests;
    private final TermsAcceptanceProcess process;
    private final TermsMail mail;
    private final ReminderPlan plan;
    private final ProviderRegister register;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    TermsAsking(
            TermsVersions versions,
            TermsRequests requests,
            TermsAcceptanceProcess process,
            TermsMail mail,
            ReminderPlan plan,
            ProviderRegister register,
            AuditTrail audit,
            DatabaseClock clock) {
        this.versions = versions;
        this.requests = requests;
        this.process = process;
        this.mail = mail;
        this.plan = plan;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void on(ProviderStatusChanged change) {
        if (change.after() == ProviderStatus.REGISTERED) {
            ProviderSummary provider = register.find(change.providerId()).orElseThrow();
            versions.toAskOn(clock.today()).forEach(version -> ask(version, provider));
        } else if (change.after() == ProviderStatus.LEFT) {
            requests.findByProviderIdOrderByVersionNumberDesc(change.providerId(), ALL).stream()
                    .filter(TermsRequest::open)
                    .forEach(this::end);
        }
    }

    /** Once per provider and version; somebody who came back after leaving is asked anew. */
    void ask(TermsVersion version, ProviderSummary provider) {
        Instant now = clock.now();
        ReminderPlan.Dates dates = plan.from(LocalDate.ofInstant(now, DatabaseClock.LONDON));
        Optional<TermsRequest> earlier = requests.lockByVersionAndProvider(version.number(), provider.id());
        if (earlier.isPresent() && earlier.get().state() != TermsRequest.State.SUPERSEDED) {
            return;
        }
        TermsRequest request = earlier.map(found -> {
                    found.askedAgain(now, dates);
                    return found;
                })
                .orElseGet(() -> new TermsRequest(version, provider.id(), provider.reference(), now, dates));
        requests.saveAndFlush(request);
        process.start(request);
        audit.record("terms.asked", request.reference(), Map.of("version", version.number()));
        mail.toProvider("terms-asked", request);
    }

    /** No longer asked: a newer version is in force, or the provider has left. */
    void end(TermsRequest request) {
        request.superseded();
        requests.saveAndFlush(request);
        process.superseded(request.reference());
        audit.record("terms.asking-ended", request.reference(), Map.of("version", request.versionNumber()));
    }
}
