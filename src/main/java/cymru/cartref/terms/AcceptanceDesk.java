package cymru.cartref.terms;

import static cymru.cartref.account.Role.AUTHORISED_SIGNATORY;
import static cymru.cartref.account.Role.BID_WRITER;
import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.terms.domain.Acceptance;
import cymru.cartref.terms.domain.AcceptancePdf;
import cymru.cartref.terms.domain.Acceptances;
import cymru.cartref.terms.domain.OwnOrganisation;
import cymru.cartref.terms.domain.TermsPolicy;
import cymru.cartref.terms.domain.TermsRendering;
import cymru.cartref.terms.domain.TermsRequest;
import cymru.cartref.terms.domain.TermsRequests;
import cymru.cartref.terms.domain.TermsVersion;
import cymru.cartref.terms.domain.TermsVersions;
import cymru.cartref.terms.process.TermsAcceptanceProcess;
import cymru.cartref.time.DatabaseClock;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;

/** Where a provider reads the terms and its signatory accepts them. */
@Desk
public class AcceptanceDesk {

    /** As many versions as a page lists. */
    private static final Limit LISTED = Limit.of(50);

    private final TermsVersions versions;
    private final TermsRequests requests;
    private final Acceptances acceptances;
    private final TermsAcceptanceProcess process;
    private final AcceptancePdf pdf;
    private final DocumentStore documents;
    private final OwnOrganisation own;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Postbox postbox;
    private final DatabaseClock clock;

    AcceptanceDesk(
            TermsVersions versions,
            TermsRequests requests,
            Acceptances acceptances,
            TermsAcceptanceProcess process,
            AcceptancePdf pdf,
            DocumentStore documents,
            OwnOrganisation own,
            CurrentActor current,
            AuditTrail audit,
            Postbox postbox,
            DatabaseClock clock) {
        this.versions = versions;
        this.requests = requests;
        this.acceptances = acceptances;
        this.process = process;
        this.pdf = pdf;
        this.documents = documents;
        this.own = own;
        this.current = current;
        this.audit = audit;
        this.postbox = postbox;
        this.clock = clock;
    }

    /** What this provider was asked for, newest first. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public List<TermsInvitation> mine() {
        ProviderSummary provider = own.provider();
        List<TermsRequest> asked = requests.findByProviderIdOrderByVersionNumberDesc(provider.id(), LISTED);
        List<Integer> numbers = asked.stream().map(TermsRequest::versionNumber).toList();
        Map<Integer, Acceptance> accepted =
                acceptances.findByProviderIdAndVersionNumberIn(provider.id(), numbers).stream()
                        .collect(Collectors.toMap(Acceptance::versionNumber, Function.identity()));
        Map<Integer, LocalDate> inForceFrom = versions.forceDates(numbers).stream()
                .collect(Collectors.toMap(TermsVersions.ForceDate::number, TermsVersions.ForceDate::inForceFrom));
        int inForce = versions.inForceOn(clock.today()).orElse(0);
        return asked.stream()
                .map(request -> new TermsInvitation(
                        request.versionNumber(),
                        inForceFrom.getOrDefault(request.versionNumber(), request.dueOn()),
                        request.dueOn(),
                        request.versionNumber() == inForce,
                        request.open(),
                        Optional.ofNullable(accepted.get(request.versionNumber()))
                                .map(acceptance -> acceptance.receipt(request.reference()))
                                .orElse(null)))
                .toList();
    }

    /** The words of a version that this provider was asked for. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public Optional<ShownTerms> read(int number, Language language) {
        return requests.existsByVersionNumberAndProviderId(number, own.id())
                ? versions.findByNumber(number).map(version -> TermsRendering.show(version, language))
                : Optional.empty();
    }

    /** Accepts for the signatory's own organisation. A second time gives the first receipt, whoever asks. */
    @May(AUTHORISED_SIGNATORY)
    public AcceptanceReceipt accept(AcceptTerms command) {
        Actor signatory = current.get();
        ProviderSummary provider = own.provider();
        TermsRequest request = requests.lockByVersionAndProvider(command.number(), provider.id())
                .orElseThrow(() -> new RefusedException(TermsRule.TERMS_NOT_OPEN));
        Optional<Acceptance> earlier = acceptances.findByVersionNumberAndProviderId(command.number(), provider.id());
        if (earlier.isPresent()) {
            return earlier.get().receipt(request.reference());
        }
        Instant now = clock.now();
        TermsVersion version = versions.findByNumber(command.number()).orElseThrow();
        ShownTerms shown = TermsRendering.show(version, command.language());
        TermsPolicy.accept(request.open(), shown.sha256(), command.sha256(), command.capacity())
                .orThrow();
        String capacity = command.capacity().strip();
        AcceptanceReceipt receipt = new AcceptanceReceipt(
                request.reference(),
                version.number(),
                signatory.name(),
                capacity,
                now,
                command.language(),
                shown.sha256());
        StoredDocument printed = documents.store(
                new ByteArrayInputStream(pdf.print(provider, receipt, shown)),
                request.reference() + ".pdf",
                DocumentStore.Accept.EVIDENCE);
        acceptances.save(new Acceptance(
                version,
                provider.id(),
                new Acceptance.Signatory(signatory.accountId(), signatory.name(), capacity),
                now,
                shown,
                printed.id()));
        request.accepted();
        requests.saveAndFlush(request);
        audit.record(
                "terms.accepted",
                request.reference(),
                Map.of(
                        "version",
                        version.number(),
                        "language",
                        command.language().name(),
                        "sha256",
                        shown.sha256()));
        postbox.send(
                List.of(signatory.recipient()),
                new Mail(
                        "terms-accepted",
                        Map.of("number", version.number(), "at", now, "sha256", shown.sha256()),
                        request.reference(),
                        "terms/" + version.number()));
        process.accepted(request.reference());
        return receipt;
    }

    /** The receipt as it was printed when it was given. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public Optional<OpenedFile> receipt(int number) {
        return acceptances
                .findByVersionNumberAndProviderId(number, own.id())
                .flatMap(acceptance -> documents.find(acceptance.document()))
                .map(stored ->
                        new OpenedFile(stored.name(), stored.mediaType(), stored.size(), documents.open(stored.id())));
    }
}
