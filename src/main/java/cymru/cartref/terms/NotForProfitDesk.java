package cymru.cartref.terms;

import static cymru.cartref.account.Role.AUTHORISED_SIGNATORY;
import static cymru.cartref.account.Role.BID_WRITER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.terms.domain.EvidenceFile;
import cymru.cartref.terms.domain.EvidenceFiles;
import cymru.cartref.terms.domain.FactSheet;
import cymru.cartref.terms.domain.FactSheets;
import cymru.cartref.terms.domain.FactsPolicy;
import cymru.cartref.terms.domain.NotForProfitFile;
import cymru.cartref.terms.domain.Numbers;
import cymru.cartref.terms.domain.OwnOrganisation;
import cymru.cartref.terms.domain.ReminderPlan;
import cymru.cartref.terms.process.AssessmentProcess;
import cymru.cartref.time.DatabaseClock;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Where a provider shows that it is not for profit: facts, evidence, and sending them to be assessed. */
@Desk
public class NotForProfitDesk {

    private final FactSheets sheets;
    private final EvidenceFiles files;
    private final NotForProfitFile file;
    private final DocumentStore documents;
    private final AssessmentProcess process;
    private final ReminderPlan plan;
    private final OwnOrganisation own;
    private final CurrentActor current;
    private final People people;
    private final AuditTrail audit;
    private final Postbox postbox;
    private final DatabaseClock clock;

    NotForProfitDesk(
            FactSheets sheets,
            EvidenceFiles files,
            NotForProfitFile file,
            DocumentStore documents,
            AssessmentProcess process,
            ReminderPlan plan,
            OwnOrganisation own,
            CurrentActor current,
            People people,
            AuditTrail audit,
            Postbox postbox,
            DatabaseClock clock) {
        this.sheets = sheets;
        this.files = files;
        this.file = file;
        this.documents = documents;
        this.process = process;
        this.plan = plan;
        this.own = own;
        this.current = current;
        this.people = people;
        this.audit = audit;
        this.postbox = postbox;
        this.clock = clock;
    }

    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public NotForProfitCase mine() {
        return file.of(own.provider());
    }

    /** @param edition the edition the answers were written upon; 0 for the first ones */
    @May({PROVIDER_ADMINISTRATOR, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public void save(Facts facts, long edition) {
        ProviderSummary provider = own.provider();
        FactSheet sheet = sheet(provider);
        FactsPolicy.editable(sheet.state())
                .and(() -> FactsPolicy.unchanged(edition, sheet.edition()))
                .orThrow();
        Facts tidy = tidy(facts).of(provider.legalForm());
        FactsPolicy.numbers(tidy).orThrow();
        sheet.rewrite(tidy, current.get().accountId(), clock.now());
        sheets.saveAndFlush(sheet);
        audit.record("not-for-profit.answered", sheet.reference(), Map.of("edition", sheet.edition()));
    }

    @May({PROVIDER_ADMINISTRATOR, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public void addEvidence(EvidenceKind kind, String name, InputStream content) {
        FactSheet sheet = sheet(own.provider());
        FactsPolicy.editable(sheet.state()).orThrow();
        Actor actor = current.get();
        StoredDocument stored = documents.store(content, name, DocumentStore.Accept.EVIDENCE);
        Instant now = clock.now();
        sheet.touch(actor.accountId(), now);
        EvidenceFile added =
                files.saveAndFlush(new EvidenceFile(sheet.providerId(), kind, stored, actor.accountId(), now));
        sheets.saveAndFlush(sheet);
        audit.record(
                "not-for-profit.evidence-added",
                sheet.reference(),
                Map.of("kind", kind.name(), "id", added.line().id(), "sha256", stored.sha256()));
    }

    /** Takes a file out of view. Twice is once. */
    @May({PROVIDER_ADMINISTRATOR, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public void removeEvidence(long evidenceId) {
        FactSheet sheet = sheet(own.provider());
        FactsPolicy.editable(sheet.state()).orThrow();
        EvidenceFile found = ownFile(evidenceId);
        Instant now = clock.now();
        found.remove(now);
        sheet.touch(current.get().accountId(), now);
        sheets.saveAndFlush(sheet);
        audit.record("not-for-profit.evidence-removed", sheet.reference(), Map.of("id", evidenceId));
    }

    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public OpenedFile open(long evidenceId) {
        EvidenceFile found = ownFile(evidenceId);
        StoredDocument stored = documents.find(found.document()).orElseThrow(NoSuchElementException::new);
        return new OpenedFile(stored.name(), stored.mediaType(), stored.size(), documents.open(stored.id()));
    }

    /** Sends facts and evidence to be assessed, or again when more was asked for. Twice is once. */
    @May({PROVIDER_ADMINISTRATOR, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public void submit() {
        ProviderSummary provider = own.provider();
        FactSheet sheet = sheet(provider);
        if (sheet.state() == NotForProfitCase.State.SUBMITTED) {
            return;
        }
        List<EvidenceLine> evidence = file.evidence(provider.id());
        Facts facts = sheet.facts().of(provider.legalForm());
        FactsPolicy.submit(FactsPolicy.missing(facts, NotForProfitFile.kinds(evidence)))
                .and(() -> FactsPolicy.numbers(facts))
                .orThrow();
        boolean again = sheet.state() == NotForProfitCase.State.RETURNED;
        Instant now = clock.now();
        sheet.rewrite(facts, current.get().accountId(), now);
        sheet.submitted(now);
        sheets.saveAndFlush(sheet);
        audit.record(
                "not-for-profit.sent",
                sheet.reference(),
                Map.of("again", again, "form", facts.legalForm().name()));
        postbox.send(
                people.councilWith(CONTRACT_OFFICER).stream()
                        .map(Actor::recipient)
                        .toList(),
                new Mail(
                        "not-for-profit-sent",
                        Map.of("provider", provider.name()),
                        sheet.reference(),
                        "providers/" + provider.reference() + "/not-for-profit"));
        process.submitted(sheet, again, plan.assessmentDue(LocalDate.ofInstant(now, DatabaseClock.LONDON)));
    }

    /** The locked sheet; made when the provider has none. */
    private FactSheet sheet(ProviderSummary provider) {
        Optional<FactSheet> found = sheets.lockByProvider(provider.id());
        return found.orElseGet(() -> sheets.saveAndFlush(new FactSheet(
                provider.id(),
                provider.reference(),
                file.begun(provider),
                current.get().accountId(),
                clock.now())));
    }

    private EvidenceFile ownFile(long evidenceId) {
        return files.findById(evidenceId)
                .filter(candidate -> candidate.providerId() == own.id())
                .orElseThrow(() -> new AccessDeniedException("Not this organisation's file"));
    }

    private static Facts tidy(Facts facts) {
        return new Facts(
                facts.legalForm(),
                facts.purposes(),
                facts.statement().strip(),
                tidy(facts.companyNumber()),
                facts.charityRegister(),
                facts.charityRegister() == CharityRegister.EXEMPT ? null : tidy(facts.charityNumber()),
                tidy(facts.societyNumber()),
                facts.guarantee(),
                facts.sharePower(),
                facts.cicStatus());
    }

    private static @Nullable String tidy(@Nullable String number) {
        return number == null || number.isBlank() ? null : Numbers.tidy(number);
    }
}
