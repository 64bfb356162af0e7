package cymru.cartref.terms;

import static cymru.cartref.account.Role.AUDITOR;
import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.domain.Acceptance;
import cymru.cartref.terms.domain.Acceptances;
import cymru.cartref.terms.domain.TermsPolicy;
import cymru.cartref.terms.domain.TermsQueries;
import cymru.cartref.terms.domain.TermsRendering;
import cymru.cartref.terms.domain.TermsRequest;
import cymru.cartref.terms.domain.TermsVersion;
import cymru.cartref.terms.domain.TermsVersions;
import cymru.cartref.terms.process.TermsIssueProcess;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where officers write the terms, issue them, and see who has not accepted. */
@Desk
public class TermsDesk {

    private final TermsVersions versions;
    private final Acceptances acceptances;
    private final TermsQueries queries;
    private final TermsIssueProcess process;
    private final ProviderRegister register;
    private final People people;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    TermsDesk(
            TermsVersions versions,
            Acceptances acceptances,
            TermsQueries queries,
            TermsIssueProcess process,
            ProviderRegister register,
            People people,
            CurrentActor current,
            AuditTrail audit,
            DatabaseClock clock) {
        this.versions = versions;
        this.acceptances = acceptances;
        this.queries = queries;
        this.process = process;
        this.register = register;
        this.people = people;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves the draft of the next version, begun with the first save.
     *
     * @return the version's number
     */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public int draft(DraftTerms draft) {
        Actor editor = current.get();
        Optional<TermsVersion> open = versions.lockDraft();
        Instant now = clock.now();
        TermsVersion version;
        if (open.isPresent()) {
            version = open.get();
            version.rewrite(draft, editor.accountId(), now);
        } else {
            TermsPolicy.stillDraft(draft.edition() != null).orThrow();
            version = new TermsVersion(versions.lastNumber() + 1, draft, editor.accountId(), now);
        }
        versions.saveAndFlush(version);
        audit.record(
                "terms.drafted", TermsIssueProcess.reference(version.number()), Map.of("edition", version.edition()));
        return version.number();
    }

    /** Issues the draft: from then on its words are fixed, and everybody registered is asked. Twice is once. */
    @May(COMMISSIONING_MANAGER)
    public void issue(int number, LocalDate inForceFrom) {
        Actor issuer = current.get();
        TermsVersion version = versions.lockByNumber(number).orElseThrow(NoSuchElementException::new);
        if (version.issued() && Long.valueOf(issuer.accountId()).equals(version.issuedBy())) {
            return;
        }
        Instant now = clock.now();
        LocalDate today = LocalDate.ofInstant(now, DatabaseClock.LONDON);
        TermsPolicy.stillDraft(version.issued())
                .and(() -> TermsPolicy.issue(
                        issuer.accountId(),
                        version.editors(),
                        version.text(),
                        version.changes(),
                        inForceFrom,
                        today,
                        versions.lastForceDate().orElse(null)))
                .orThrow();
        version.issue(issuer.accountId(), now, inForceFrom);
        versions.saveAndFlush(version);
        audit.record(
                "terms.issued",
                TermsIssueProcess.reference(number),
                Map.of(
                        "inForceFrom",
                        inForceFrom.toString(),
                        "sha256En",
                        TermsRendering.show(version, Language.EN).sha256(),
                        "sha256Cy",
                        TermsRendering.show(version, Language.CY).sha256()));
        process.start(version);
    }

    /** Newest first. */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, AUDITOR})
    public List<TermsLine> versions(int before, int limit) {
        return queries.versions(before, limit);
    }

    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, AUDITOR})
    public Optional<TermsPage> version(int number) {
        return versions.findByNumber(number).map(this::page);
    }

    /** The draft or issued words as a reader would see them. */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, AUDITOR})
    public String preview(int number, Language language) {
        return TermsRendering.preview(versions.findByNumber(number).orElseThrow(NoSuchElementException::new), language);
    }

    /** Who was asked and has not accepted, in order of provider, after one. */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, AUDITOR})
    public List<WaitingLine> waiting(int number, long afterProvider, int limit) {
        return queries.waiting(number, afterProvider, limit);
    }

    /** Hashes an acceptance again: what was kept, and what the version gives today. */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, AUDITOR})
    public Optional<AcceptanceCheck> check(int number, String providerReference) {
        return register.byReference(providerReference)
                .flatMap(provider -> acceptances.findByVersionNumberAndProviderId(number, provider.id()))
                .map(acceptance -> check(number, providerReference, acceptance));
    }

    private AcceptanceCheck check(int number, String providerReference, Acceptance acceptance) {
        TermsVersion version = versions.findByNumber(number).orElseThrow();
        return new AcceptanceCheck(
                acceptance.receipt(TermsRequest.reference(number, providerReference)),
                acceptance.bytesMatchHash(),
                acceptance.matches(TermsRendering.show(version, acceptance.language())));
    }

    private TermsPage page(TermsVersion version) {
        Set<Long> named = Stream.of(version.editedBy(), version.issuedBy())
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        Map<Long, String> names = people.names(named);
        TermsQueries.Counts counts = queries.counts(version.number());
        int inForce = versions.inForceOn(clock.today()).orElse(0);
        Long issuer = version.issuedBy();
        return new TermsPage(
                version.number(),
                version.issued(),
                version.text(),
                version.changes(),
                version.edition(),
                names.getOrDefault(version.editedBy(), ""),
                version.editedAt(),
                issuer == null ? null : names.getOrDefault(issuer, ""),
                version.issuedAt(),
                version.inForceFrom(),
                version.number() == inForce,
                counts.open(),
                counts.accepted());
    }
}
