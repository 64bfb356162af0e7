package cymru.cartref.terms.domain;

import cymru.cartref.shared.Decision;
import cymru.cartref.terms.TermsGate;
import cymru.cartref.time.DatabaseClock;
import org.springframework.stereotype.Component;

/** The gate: the version in force today, and whether the provider has accepted it. Two statements, whatever the rows. */
@Component
class AcceptedTerms implements TermsGate {

    private final TermsVersions versions;
    private final Acceptances acceptances;
    private final DatabaseClock clock;

    AcceptedTerms(TermsVersions versions, Acceptances acceptances, DatabaseClock clock) {
        this.versions = versions;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    @Override
    public Decision acceptedCurrentTerms(long providerId) {
        return versions.inForceOn(clock.today())
                .map(number ->
                        TermsPolicy.gate(number, acceptances.existsByVersionNumberAndProviderId(number, providerId)))
                .orElseGet(() -> TermsPolicy.gate(null, false));
    }
}
