package cymru.cartref.terms;

import static cymru.cartref.account.Role.AUDITOR;
import static cymru.cartref.account.Role.AUTHORISED_SIGNATORY;
import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;

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
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.terms.domain.Arrangement;
import cymru.cartref.terms.domain.ArrangementPolicy;
import cymru.cartref.terms.domain.Arrangements;
import cymru.cartref.terms.domain.Assessment;
import cymru.cartref.terms.domain.AssessmentPolicy;
import cymru.cartref.terms.domain.Assessments;
import cymru.cartref.terms.domain.Disclosures;
import cymru.cartref.terms.domain.EvidenceFile;
import cymru.cartref.terms.domain.EvidenceFiles;
import cymru.cartref.terms.domain.FactSheet;
import cymru.cartref.terms.domain.FactSheets;
import cymru.cartref.terms.domain.FactsPolicy;
import cymru.cartref.terms.domain.NotForProfitFile;
import cymru.cartref.terms.domain.ReminderPlan;
import cymru.cartref.terms.domain.Transition;
import cymru.cartref.terms.domain.Transitions;
import cymru.cartref.terms.process.AssessmentProcess;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Where officers assess providers, look at their arrangements and confirm what the regulator has granted. */
@Desk
public class AssessmentDesk {

    private final FactSheets sheets;
    private final EvidenceFiles files;
    private final Assessments assessments;
    private final Arrangements arrangements;
    private final Transitions transitions;
    private final NotForProfitFile file;
    private final Disclosures disclosures;
    private final DocumentStore documents;
    private final AssessmentProcess process;
    private final ReminderPlan plan;
    private final ProviderRegister register;
    private final People people;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Postbox postbox;
    private final DatabaseClock clock;
    private final JsonMapper json;

    AssessmentDesk(
            FactSheets sheets,
            EvidenceFiles files,
            Assessments assessments,
            Arrangements arrangements,
            Transitions transitions,
            NotForProfitFile file,
            Disclosures disclosures,
            DocumentStore documents,
            AssessmentProcess process,
            ReminderPlan plan,
            ProviderRegister register,
            People people,
            CurrentActor current,
            AuditTrail audit,
            Postbox postbox,
            DatabaseClock clock,
            JsonMapper json) {
        this.sheets = sheets;
        this.files = files;
        this.assessments = assessments;
        this.arrangements = arrangements;
        this.transitions = transitions;
        this.file = file;
        this.disclosures = disclosures;
        this.documents = documents;
        this.process = process;
        this.plan = plan;
        this.register = register;
        this.people = people;
        this.current = current;
        this.audit = audit;
        this.postbox = postbox;
        this.clock = clock;
        this.json = json;
    }

    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, AUDITOR})
    public Optional<AssessmentPage> of(String providerReference) {
        return register.byReference(providerReference).map(provider -> {
            NotForProfitCase known = file.of(provider);
            return new AssessmentPage(
                    known,
                    file.recommend(known.facts(), NotForProfitFile.kinds(known.evidence())),
                    file.history(provider.id()),
                    disclosures.arrangements(provider.id()),
                    disclosures.transition(provider.id()).orElse(null),
                    disclosures.factors(provider.id()));
        });
    }

    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, AUDITOR})
    public OpenedFile open(String providerReference, long evidenceId) {
        ProviderSummary provider = provider(providerReference);
        EvidenceFile found = files.findById(evidenceId)
                .filter(candidate -> candidate.providerId() == provider.id())
                .orElseThrow(NoSuchElementException::new);
        StoredDocument stored = documents.find(found.document()).orElseThrow(NoSuchElementException::new);
        return new OpenedFile(stored.name(), stored.mediaType(), stored.size(), documents.open(stored.id()));
    }

    /** Decides on what the provider sent, or sends it back for more. */
    @May(CONTRACT_OFFICER)
    public void assess(AssessProvider decided) {
        ProviderSummary provider = provider(decided.providerReference());
        FactSheet sheet = sheets.lockByProvider(provider.id())
                .orElseThrow(() -> new RefusedException(TermsRule.NFP_NOTHING_TO_ASSESS));
        Actor officer = current.get();
        Instant now = clock.now();
        Facts facts = sheet.facts().of(provider.legalForm());
        List<EvidenceLine> evidence = file.evidence(provider.id());
        Recommendation recommended = file.recommend(facts, NotForProfitFile.kinds(evidence));
        AssessmentPolicy.assessable(sheet.state())
                .and(() -> FactsPolicy.unchanged(decided.edition(), sheet.edition()))
                .and(() -> AssessmentPolicy.reasoned(decided, recommended))
                .orThrow();
        boolean more = decided.outcome() == Outcome.MORE_EVIDENCE;
        assessments.save(new Assessment(
                provider.id(),
                provider.legalForm(),
                json.writeValueAsString(Map.of("facts", facts, "evidence", evidence)),
                recommended,
                decided,
                officer.accountId(),
                now));
        sheet.assessed(more);
        sheets.saveAndFlush(sheet);
        audit.record(
                "not-for-profit.assessed",
                sheet.reference(),
                Map.of(
                        "outcome",
                        decided.outcome().name(),
                        "recommended",
                        recommended.outcome().name(),
                        "reason",
                        recommended.reason()));
        Instant due = plan.assessmentDue(LocalDate.ofInstant(now, DatabaseClock.LONDON));
        postbox.send(
                people.ofOrganisation(provider.id(), PROVIDER_ADMINISTRATOR, AUTHORISED_SIGNATORY).stream()
                        .map(Actor::recipient)
                        .distinct()
                        .toList(),
                new Mail(
                        more ? "not-for-profit-more" : "not-for-profit-assessed",
                        more
                                ? Map.of("due", due)
                                : Map.of("outcome", decided.outcome().name()),
                        sheet.reference(),
                        "not-for-profit",
                        more ? due : null));
        process.assessed(sheet, more, due);
    }

    /** An officer's note on an arrangement; with a referral when the regulator should look at it. */
    @May(CONTRACT_OFFICER)
    public void review(ReviewArrangement review) {
        ArrangementPolicy.review(review.note()).orThrow();
        Arrangement arrangement =
                arrangements.lockById(review.arrangementId()).orElseThrow(NoSuchElementException::new);
        arrangement.review(review, current.get().accountId(), clock.now());
        arrangements.saveAndFlush(arrangement);
        audit.record(
                "arrangement.reviewed",
                "NP-" + register.find(arrangement.providerId()).orElseThrow().reference(),
                Map.of("id", review.arrangementId(), "referred", review.referral() != null));
    }

    /** Confirms from the regulator's register that the provider's new body is registered as subject to section 6A. */
    @May(CONTRACT_OFFICER)
    public void confirmGranted(String providerReference, TransitionMove.Granted granted) {
        ProviderSummary provider = provider(providerReference);
        Transition transition = transitions
                .lockLatest(provider.id())
                .orElseThrow(() -> new RefusedException(TermsRule.TRANSITION_STEP_ORDER));
        transition.move(granted, clock.today());
        transitions.saveAndFlush(transition);
        audit.record(
                "transition.granted",
                "NP-" + provider.reference(),
                Map.of("on", granted.on().toString()));
        postbox.send(
                people.ofOrganisation(provider.id(), PROVIDER_ADMINISTRATOR).stream()
                        .map(Actor::recipient)
                        .toList(),
                new Mail("transition-granted", Map.of(), "NP-" + provider.reference(), "not-for-profit/transition"));
    }

    private ProviderSummary provider(String reference) {
        return register.byReference(reference).orElseThrow(NoSuchElementException::new);
    }
}
