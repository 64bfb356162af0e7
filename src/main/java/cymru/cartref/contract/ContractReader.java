package cymru.cartref.contract;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.contract.domain.Certificate;
import cymru.cartref.contract.domain.CertificateFile;
import cymru.cartref.contract.domain.CertificateFiles;
import cymru.cartref.contract.domain.Certificates;
import cymru.cartref.contract.domain.CommonContent;
import cymru.cartref.contract.domain.CommonContents;
import cymru.cartref.contract.domain.Contract;
import cymru.cartref.contract.domain.ContractTexts;
import cymru.cartref.contract.domain.Signature;
import cymru.cartref.contract.domain.Signatures;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.notification.MessageLog;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.Refusal;
import cymru.cartref.time.DatabaseClock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a contract shows, told to one of the parties. A fixed number of statements. */
@Component
class ContractReader {

    private static final int MESSAGES = 50;

    private final CommonContents commons;
    private final ContractTexts texts;
    private final Certificates certificates;
    private final CertificateFiles files;
    private final Signatures signatures;
    private final ContractGates gates;
    private final DocumentStore documents;
    private final MessageLog messages;
    private final People people;
    private final DatabaseClock clock;

    ContractReader(
            CommonContents commons,
            ContractTexts texts,
            Certificates certificates,
            CertificateFiles files,
            Signatures signatures,
            ContractGates gates,
            DocumentStore documents,
            MessageLog messages,
            People people,
            DatabaseClock clock) {
        this.commons = commons;
        this.texts = texts;
        this.certificates = certificates;
        this.files = files;
        this.signatures = signatures;
        this.gates = gates;
        this.documents = documents;
        this.messages = messages;
        this.people = people;
        this.clock = clock;
    }

    ContractPage page(Contract contract, Party reader) {
        CommonContent common = commons.findById(contract.commonId()).orElseThrow();
        List<CertificateFile> sent = files.ofContract(contract.id());
        Names names = names(contract, sent, reader);
        List<CertificateLine> lines = lines(contract, sent, names);
        List<SignatureLine> signed = signatures.findByContractIdOrderBySignedAt(contract.id()).stream()
                .map(Signature::line)
                .toList();
        boolean open = contract.awaited().isPresent();
        return new ContractPage(
                contract.reference(),
                reader,
                contract.status(),
                contract.kind(),
                common.title(),
                contract.tender(),
                contract.provider(),
                common.buyer(),
                contract.lot(),
                contract.lotTitle(),
                contract.price(),
                common.start(),
                common.end(),
                contract.signBy(),
                contract.enteredOn(),
                lines,
                signed,
                open ? gates.inTheWay(contract, reader, clock.today()) : List.<Refusal>of(),
                open ? signatories(contract) : List.of(),
                contract.notEnteredReason(),
                events(contract, lines, signed, names),
                reader == Party.COUNCIL
                        ? messages.about(contract.reference(), MessageLog.NEWEST, MESSAGES)
                        : List.of());
    }

    ShownContract text(Contract contract, Language language) {
        return texts.findByContractIdAndLanguage(contract.id(), language)
                .orElseThrow()
                .shown(contract.reference());
    }

    Optional<ContractFile> printed(Contract contract, Language language) {
        return contract.document(language).flatMap(documents::find).map(this::opened);
    }

    /** A file sent for one of the contract's certificates; of no other contract. */
    Optional<ContractFile> certificate(Contract contract, long file) {
        return files.ofContract(contract.id()).stream()
                .filter(sent -> sent.id() == file)
                .findFirst()
                .flatMap(sent -> documents.find(sent.document()))
                .map(this::opened);
    }

    private ContractFile opened(StoredDocument stored) {
        return new ContractFile(stored.name(), stored.mediaType(), stored.size(), documents.open(stored.id()));
    }

    private List<String> signatories(Contract contract) {
        return people.ofOrganisation(contract.providerId(), Role.AUTHORISED_SIGNATORY).stream()
                .map(Actor::name)
                .sorted()
                .toList();
    }

    private List<CertificateLine> lines(Contract contract, List<CertificateFile> sent, Names names) {
        Map<DocumentId, StoredDocument> stored =
                documents.findAll(sent.stream().map(CertificateFile::document).toList()).stream()
                        .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        Map<Long, List<CertificateFile>> byCertificate =
                sent.stream().collect(Collectors.groupingBy(CertificateFile::certificateId));
        List<CertificateLine> lines = new ArrayList<>();
        for (Certificate certificate : certificates.findByContractIdOrderByNumber(contract.id())) {
            lines.add(new CertificateLine(
                    certificate.number(),
                    certificate.what(),
                    byCertificate.getOrDefault(certificate.id(), List.of()).stream()
                            .map(file -> line(file, Objects.requireNonNull(stored.get(file.document())), names))
                            .toList()));
        }
        return lines;
    }

    private static CertificateLine.Sent line(CertificateFile file, StoredDocument stored, Names names) {
        return new CertificateLine.Sent(
                file.id(),
                stored,
                file.state(),
                Objects.requireNonNullElse(names.of(file.sentBy()), ""),
                file.sentAt(),
                names.ofCouncil(file.decidedBy()),
                file.decidedAt(),
                file.reason());
    }

    private static List<ContractEvent> events(
            Contract contract, List<CertificateLine> lines, List<SignatureLine> signed, Names names) {
        List<ContractEvent> events = new ArrayList<>();
        events.add(new ContractEvent(contract.madeAt(), ContractEvent.Kind.MADE, Party.COUNCIL, null, 0, null));
        lines.forEach(line -> line.files().forEach(file -> certificate(events, line.number(), file)));
        signed.forEach(line -> events.add(new ContractEvent(
                line.at(), ContractEvent.Kind.SIGNED, line.party(), line.person(), 0, line.capacity())));
        if (contract.notEnteredAt() != null) {
            events.add(new ContractEvent(
                    contract.notEnteredAt(),
                    ContractEvent.Kind.NOT_ENTERED,
                    Party.COUNCIL,
                    names.ofCouncil(contract.notEnteredBy()),
                    0,
                    contract.notEnteredReason()));
        }
        return events.stream()
                .sorted(Comparator.comparing(ContractEvent::at).reversed())
                .toList();
    }

    private static void certificate(List<ContractEvent> events, int number, CertificateLine.Sent file) {
        events.add(new ContractEvent(
                file.at(), ContractEvent.Kind.CERTIFICATE_SENT, Party.PROVIDER, file.by(), number, null));
        if (file.decidedAt() != null) {
            events.add(new ContractEvent(
                    file.decidedAt(),
                    file.state() == CertificateState.ACCEPTED
                            ? ContractEvent.Kind.CERTIFICATE_ACCEPTED
                            : ContractEvent.Kind.CERTIFICATE_REJECTED,
                    Party.COUNCIL,
                    file.decidedBy(),
                    number,
                    file.reason()));
        }
    }

    private Names names(Contract contract, List<CertificateFile> sent, Party reader) {
        Set<Long> accounts = new HashSet<>();
        sent.stream()
                .flatMap(file -> Stream.of(file.sentBy(), file.decidedBy()))
                .filter(Objects::nonNull)
                .forEach(accounts::add);
        if (contract.notEnteredBy() != null) {
            accounts.add(contract.notEnteredBy());
        }
        return new Names(people.names(accounts), reader);
    }

    /** Names of who did what. The provider hears the council's decisions from the council, not from one of its officers. */
    private record Names(Map<Long, String> all, Party reader) {

        @Nullable
        String of(@Nullable Long account) {
            return account == null ? null : all.get(account);
        }

        @Nullable
        String ofCouncil(@Nullable Long account) {
            return reader == Party.COUNCIL ? of(account) : null;
        }
    }
}
