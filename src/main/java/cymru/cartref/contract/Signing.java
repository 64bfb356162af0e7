package cymru.cartref.contract;

import cymru.cartref.account.Actor;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.contract.domain.CommonContents;
import cymru.cartref.contract.domain.Contract;
import cymru.cartref.contract.domain.ContractText;
import cymru.cartref.contract.domain.ContractTexts;
import cymru.cartref.contract.domain.Signature;
import cymru.cartref.contract.domain.Signatures;
import cymru.cartref.contract.domain.SigningPolicy;
import cymru.cartref.contract.domain.Steps;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A signature of either party: the same rules, the same words, one row. */
@Component
class Signing {

    private final ContractTexts texts;
    private final CommonContents commons;
    private final Signatures signatures;
    private final ContractGates gates;
    private final AuditTrail audit;

    Signing(ContractTexts texts, CommonContents commons, Signatures signatures, ContractGates gates, AuditTrail audit) {
        this.texts = texts;
        this.commons = commons;
        this.signatures = signatures;
        this.gates = gates;
        this.audit = audit;
    }

    Optional<SignatureLine> earlier(Contract contract, Party party) {
        return signatures.findByContractIdAndParty(contract.id(), party).map(Signature::line);
    }

    /** Refuses, or keeps the signature; what becomes of the contract is the desk's. */
    SignatureLine sign(Contract contract, Party party, SignContract command, Actor signer, Instant now) {
        List<ContractText> kept = texts.findByContractIdOrderByLanguage(contract.id());
        ShownContract shown = shown(contract, kept, command.language());
        Steps.mayBecome(
                        contract.status(),
                        party == Party.PROVIDER ? ContractStatus.SIGNED_BY_PROVIDER : ContractStatus.IN_FORCE)
                .and(() -> gates.check(contract, party, Deadlines.dayOf(now)))
                .and(() -> SigningPolicy.asShown(shown.sha256(), command.sha256(), untouched(contract, kept)))
                .and(() -> SigningPolicy.capacity(command.capacity()))
                .and(() -> SigningPolicy.confirmed(command.confirmed()))
                .orThrow();
        Signature.Signer by = new Signature.Signer(
                signer.accountId(), signer.name(), command.capacity().strip());
        SignatureLine line =
                signatures.save(new Signature(contract, party, by, shown, now)).line();
        audit.record(
                party == Party.PROVIDER ? "contract.signed-by-provider" : "contract.signed-by-council",
                contract.reference(),
                Map.of("language", line.language().name(), "sha256", line.sha256()));
        return line;
    }

    /** Both languages still hash to what was kept, and each signature that stands is of them. */
    private boolean untouched(Contract contract, List<ContractText> kept) {
        return kept.stream().allMatch(ContractText::untouched)
                && commons.findById(contract.commonId()).orElseThrow().untouched()
                && signatures.findByContractIdOrderBySignedAt(contract.id()).stream()
                        .allMatch(signature -> signature.isOf(shown(contract, kept, signature.language())));
    }

    private static ShownContract shown(Contract contract, List<ContractText> kept, Language language) {
        return kept.stream()
                .filter(text -> text.language() == language)
                .findFirst()
                .orElseThrow()
                .shown(contract.reference());
    }
}
