package cymru.cartref.contract;

import cymru.cartref.contract.domain.Certificates;
import cymru.cartref.contract.domain.Contract;
import cymru.cartref.contract.domain.SigningPolicy;
import cymru.cartref.provider.EvidenceGate;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.provider.Referrals;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import cymru.cartref.terms.TermsGate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What must hold before either party signs, asked of the modules that know. */
@Component
class ContractGates {

    private final ProviderRegister providers;
    private final Referrals referrals;
    private final EvidenceGate evidence;
    private final TermsGate terms;
    private final Certificates certificates;

    ContractGates(
            ProviderRegister providers,
            Referrals referrals,
            EvidenceGate evidence,
            TermsGate terms,
            Certificates certificates) {
        this.providers = providers;
        this.referrals = referrals;
        this.evidence = evidence;
        this.terms = terms;
        this.certificates = certificates;
    }

    /** The first that refuses. */
    Decision check(Contract contract, Party signer, LocalDate today) {
        return asked(contract, signer, today)
                .filter(decision -> !decision.allowed())
                .findFirst()
                .orElseGet(Decision::allow);
    }

    /** All that refuse, said to a reader. */
    List<Refusal> inTheWay(Contract contract, Party reader, LocalDate today) {
        return asked(contract, reader, today)
                .flatMap(decision ->
                        decision instanceof Decision.Refused(Refusal refusal) ? Stream.of(refusal) : Stream.empty())
                .toList();
    }

    private Stream<Decision> asked(Contract contract, Party party, LocalDate today) {
        long provider = contract.providerId();
        return Stream.of(
                SigningPolicy.registered(
                        providers.find(provider).map(ProviderSummary::status).orElse(null), party),
                SigningPolicy.referrals(referrals.ofProvider(provider).orElse(null), today, party),
                SigningPolicy.evidence(evidence.nothingCriticalExpired(provider, today), party),
                SigningPolicy.terms(
                        contract.termsRequired() ? terms.acceptedCurrentTerms(provider) : Decision.allow(), party),
                SigningPolicy.certificates(certificates.outstanding(contract.id()), party));
    }
}
