package cymru.cartref.contract;

import static cymru.cartref.account.Role.AUTHORISED_SIGNATORY;
import static cymru.cartref.account.Role.BID_WRITER;
import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;

import cymru.cartref.account.Actor;
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
import cymru.cartref.contract.process.ContractMails;
import cymru.cartref.contract.process.ContractProcess;
import cymru.cartref.contract.process.ContractTimetable;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** Where a provider reads its contracts, sends what it promised, and signs first. Another provider's contract is none. */
@Desk
public class SigningDesk {

    private final Contracts contracts;
    private final Certificates certificates;
    private final CertificateFiles files;
    private final ContractLists lists;
    private final ContractReader reader;
    private final Signing signing;
    private final ContractTimetable timetable;
    private final ContractProcess process;
    private final ContractMails mails;
    private final DocumentStore documents;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    SigningDesk(
            Contracts contracts,
            Certificates certificates,
            CertificateFiles files,
            ContractLists lists,
            ContractReader reader,
            Signing signing,
            ContractTimetable timetable,
            ContractProcess process,
            ContractMails mails,
            DocumentStore documents,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.contracts = contracts;
        this.certificates = certificates;
        this.files = files;
        this.lists = lists;
        this.reader = reader;
        this.signing = signing;
        this.timetable = timetable;
        this.process = process;
        this.mails = mails;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** The own organisation's, newest first; none while somebody belongs to no organisation. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public List<ListedContract> mine(ContractFilter filter, long beforeId, int limit) {
        Long organisation = actors.get().organisationId();
        return organisation == null ? List.of() : lists.page(organisation, filter, beforeId, limit);
    }

    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public ContractPage page(String reference) {
        return reader.page(find(reference), Party.PROVIDER);
    }

    /** The words, exactly as they are signed. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public ShownContract text(String reference, Language language) {
        return reader.text(find(reference), language);
    }

    /** The contract as it was printed when it came into force; empty before. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public Optional<ContractFile> printed(String reference, Language language) {
        return reader.printed(find(reference), language);
    }

    /** A file that was sent for a certificate. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public ContractFile certificate(String reference, long file) {
        return reader.certificate(find(reference), file).orElseThrow(SigningDesk::unknown);
    }

    /**
     * Sends a file for a certificate; one that still waits to be checked is replaced.
     *
     * @param content read to its end; the caller closes it
     */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY})
    public StoredDocument sendCertificate(String reference, int number, InputStream content, String name) {
        Actor sender = actors.get();
        Contract contract = own(contracts.lockByReference(reference), sender);
        Certificate certificate =
                certificates.findByContractIdAndNumber(contract.id(), number).orElseThrow(SigningDesk::unknown);
        Instant now = clock.now();
        Optional<CertificateFile> newest = files.findFirstByCertificateIdOrderByIdDesc(certificate.id());
        CertificatePolicy.mayBeSent(
                        contract.status(), newest.map(CertificateFile::state).orElse(null))
                .orThrow();
        boolean waiting =
                newest.filter(file -> file.state() == CertificateState.SENT).isPresent();
        if (waiting) {
            CertificateFile replaced = newest.orElseThrow();
            replaced.replace();
            files.saveAndFlush(replaced);
        }
        StoredDocument stored = documents.store(content, name, DocumentStore.Accept.EVIDENCE);
        files.saveAndFlush(new CertificateFile(certificate, stored.id(), sender.accountId(), now));
        audit.record(
                "contract.certificate-sent",
                reference,
                Map.of("certificate", number, "replaced", waiting, "sha256", stored.sha256()));
        if (!waiting) {
            mails.certificateSent(contract, certificate);
            process.certificateSent(reference, number);
        }
        return stored;
    }

    /** The first signature. Signed again, by whoever, the answer is the first. */
    @May(AUTHORISED_SIGNATORY)
    public SignatureLine sign(String reference, SignContract command) {
        Actor signatory = actors.get();
        Contract contract = own(contracts.lockByReference(reference), signatory);
        Optional<SignatureLine> earlier = signing.earlier(contract, Party.PROVIDER);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Instant now = clock.now();
        SignatureLine signature = signing.sign(contract, Party.PROVIDER, command, signatory, now);
        Instant due = timetable.councilDue(contract, now);
        contract.signedByProvider(due);
        contracts.saveAndFlush(contract);
        mails.signedByProvider(contract, signature);
        process.signedByProvider(reference, due);
        return signature;
    }

    private Contract find(String reference) {
        return own(contracts.findByReference(reference), actors.get());
    }

    /** One that is another provider's and one that is none look the same. */
    private static Contract own(Optional<Contract> contract, Actor actor) {
        return contract.filter(found -> actor.belongsTo(found.providerId())).orElseThrow(SigningDesk::unknown);
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No such contract, or not this provider's");
    }
}
