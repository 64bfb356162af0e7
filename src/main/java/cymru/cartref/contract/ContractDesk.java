package cymru.cartref.contract;

import static cymru.cartref.account.Role.AUDITOR;
import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.QUALITY_MONITOR;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.contract.domain.Certificate;
import cymru.cartref.contract.domain.CertificateFile;
import cymru.cartref.contract.domain.CertificateFiles;
import cymru.cartref.contract.domain.CertificatePolicy;
import cymru.cartref.contract.domain.Certificates;
import cymru.cartref.contract.domain.Contract;
import cymru.cartref.contract.domain.Contracts;
import cymru.cartref.contract.domain.Steps;
import cymru.cartref.contract.process.ContractMails;
import cymru.cartref.contract.process.ContractProcess;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** Where the council reads contracts, checks what was promised, signs second, or gives an unsigned contract up. */
@Desk
public class ContractDesk {

    private final Contracts contracts;
    private final Certificates certificates;
    private final CertificateFiles files;
    private final ContractLists lists;
    private final ContractReader reader;
    private final Signing signing;
    private final ContractPrints prints;
    private final ContractProcess process;
    private final ContractMails mails;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    ContractDesk(
            Contracts contracts,
            Certificates certificates,
            CertificateFiles files,
            ContractLists lists,
            ContractReader reader,
            Signing signing,
            ContractPrints prints,
            ContractProcess process,
            ContractMails mails,
            ApplicationEventPublisher events,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.contracts = contracts;
        this.certificates = certificates;
        this.files = files;
        this.lists = lists;
        this.reader = reader;
        this.signing = signing;
        this.prints = prints;
        this.process = process;
        this.mails = mails;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** Newest first; {@code beforeId} is the last id of the page before, or a number beyond all. */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, QUALITY_MONITOR, AUDITOR})
    public List<ListedContract> list(ContractFilter filter, long beforeId, int limit) {
        return lists.page(null, filter, beforeId, limit);
    }

    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, QUALITY_MONITOR, AUDITOR})
    public ContractPage page(String reference) {
        return reader.page(find(reference), Party.COUNCIL);
    }

    /** The words, exactly as they are signed. */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, QUALITY_MONITOR, AUDITOR})
    public ShownContract text(String reference, Language language) {
        return reader.text(find(reference), language);
    }

    /** The contract as it was printed when it came into force; empty before. */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, QUALITY_MONITOR, AUDITOR})
    public Optional<ContractFile> printed(String reference, Language language) {
        return reader.printed(find(reference), language);
    }

    /** A file sent for a certificate. Reading it is on record. */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, QUALITY_MONITOR, AUDITOR})
    public ContractFile certificate(String reference, long file) {
        ContractFile opened = reader.certificate(find(reference), file).orElseThrow(ContractDesk::unknown);
        audit.record("contract.certificate-read", reference, Map.of("file", file));
        return opened;
    }

    /** @param file the one that was looked at */
    @May(CONTRACT_OFFICER)
    public void acceptCertificate(String reference, int number, long file) {
        decide(reference, number, file, CertificateState.ACCEPTED, "");
    }

    /**
     * The provider may send another.
     *
     * @param file the one that was looked at
     * @param reason what is wrong with it; the provider reads it
     */
    @May(CONTRACT_OFFICER)
    public void rejectCertificate(String reference, int number, long file, String reason) {
        decide(reference, number, file, CertificateState.REJECTED, reason);
    }

    private void decide(String reference, int number, long file, CertificateState decision, String reason) {
        Contract contract = lock(reference);
        Certificate certificate =
                certificates.findByContractIdAndNumber(contract.id(), number).orElseThrow(ContractDesk::unknown);
        CertificateFile sent = files.findById(file)
                .filter(found -> found.certificateId() == certificate.id())
                .orElseThrow(ContractDesk::unknown);
        if (sent.state() == decision) {
            return;
        }
        Instant now = clock.now();
        boolean rejected = decision == CertificateState.REJECTED;
        CertificatePolicy.mayBeDecided(contract.status(), sent.state())
                .and(() -> rejected ? CertificatePolicy.reason(reason) : Decision.allow())
                .orThrow();
        long officer = actors.get().accountId();
        if (rejected) {
            sent.reject(reason.strip(), officer, now);
        } else {
            sent.accept(officer, now);
        }
        files.saveAndFlush(sent);
        audit.record(
                rejected ? "contract.certificate-rejected" : "contract.certificate-accepted",
                reference,
                Map.of("certificate", number, "file", file));
        mails.certificateDecided(
                contract, certificate, decision, certificates.outstanding(contract.id()), reason.strip());
        process.certificateDecided(reference, number);
    }

    /** The second signature: from now on the contract is in force. Signed again, the answer is the first signature. */
    @May(HEAD_OF_SERVICE)
    public SignatureLine sign(String reference, SignContract command) {
        Contract contract = lock(reference);
        Optional<SignatureLine> earlier = signing.earlier(contract, Party.COUNCIL);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Instant now = clock.now();
        SignatureLine signature = signing.sign(contract, Party.COUNCIL, command, actors.get(), now);
        prints.enter(contract, Deadlines.dayOf(now));
        contracts.saveAndFlush(contract);
        mails.inForce(contract);
        process.signedByCouncil(reference);
        events.publishEvent(new ContractEntered(reference, contract.tender(), contract.bid(), Deadlines.dayOf(now)));
        return signature;
    }

    /**
     * Gives up a contract that not both have signed.
     *
     * @param reason the provider reads it
     */
    @May(CONTRACT_OFFICER)
    public void giveUp(String reference, String reason) {
        Contract contract = lock(reference);
        if (contract.status() == ContractStatus.NOT_ENTERED) {
            return;
        }
        Instant now = clock.now();
        Steps.mayBecome(contract.status(), ContractStatus.NOT_ENTERED)
                .and(() -> CertificatePolicy.reason(reason))
                .orThrow();
        contract.giveUp(reason.strip(), actors.get().accountId(), now);
        contracts.saveAndFlush(contract);
        audit.record("contract.not-entered", reference, Map.of("bid", contract.bid()));
        mails.notEntered(contract, reason.strip());
        process.givenUp(reference);
        events.publishEvent(new ContractNotEntered(reference, contract.tender(), contract.bid()));
    }

    private Contract find(String reference) {
        return contracts.findByReference(reference).orElseThrow(ContractDesk::unknown);
    }

    private Contract lock(String reference) {
        return contracts.lockByReference(reference).orElseThrow(ContractDesk::unknown);
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No such contract, or not this person's");
    }
}
