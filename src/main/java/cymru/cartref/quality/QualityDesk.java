package cymru.cartref.quality;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.ServiceSummary;
import cymru.cartref.quality.domain.AssessmentBook;
import cymru.cartref.quality.domain.AssessmentPolicy;
import cymru.cartref.quality.domain.AssessmentWords;
import cymru.cartref.quality.domain.QualityAssessment;
import cymru.cartref.quality.domain.QualityAssessments;
import cymru.cartref.quality.process.AssessmentMails;
import cymru.cartref.quality.process.AssessmentTimes;
import cymru.cartref.quality.process.QualityProcess;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the council opens an assessment, visits, writes its findings and sends the draft. */
@Desk
public class QualityDesk {

    private static final int CHOICES = 20;

    private final QualityAssessments assessments;
    private final AssessmentWords words;
    private final AssessmentBook book;
    private final AssessmentReader reader;
    private final AssessmentTimes times;
    private final QualityProcess process;
    private final AssessmentMails mails;
    private final ServiceRegister services;
    private final Procedures procedures;
    private final DocumentStore documents;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    QualityDesk(
            QualityAssessments assessments,
            AssessmentWords words,
            AssessmentBook book,
            AssessmentReader reader,
            AssessmentTimes times,
            QualityProcess process,
            AssessmentMails mails,
            ServiceRegister services,
            Procedures procedures,
            DocumentStore documents,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.assessments = assessments;
        this.words = words;
        this.book = book;
        this.reader = reader;
        this.times = times;
        this.process = process;
        this.mails = mails;
        this.services = services;
        this.procedures = procedures;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** Newest first; {@code beforeId} is the last id of the page before, or a number beyond all. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public List<ListedAssessment> list(AssessmentFilter filter, long beforeId, int limit) {
        return reader.list(filter, null, beforeId, limit);
    }

    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public AssessmentPage page(String reference) {
        QualityAssessment of = assessments.findByReference(reference).orElseThrow(AssessmentReader::unknown);
        audit.record("assessment.read", reference, Map.of());
        return reader.page(of, actors.get());
    }

    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public AssessmentDownload file(String reference, long file) {
        QualityAssessment of = assessments.findByReference(reference).orElseThrow(AssessmentReader::unknown);
        EnumSet<Side> sides = of.selfSentAt() == null ? EnumSet.of(Side.COUNCIL) : EnumSet.allOf(Side.class);
        AssessmentDownload opened = reader.open(book.file(of, file, sides).orElseThrow(AssessmentReader::unknown));
        audit.record("assessment.file-read", reference, Map.of("file", file));
        return opened;
    }

    /** The final report as it was printed. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public AssessmentDownload printed(String reference, Language language) {
        QualityAssessment of = assessments.findByReference(reference).orElseThrow(AssessmentReader::unknown);
        return reader.open(of.document(language).orElseThrow(AssessmentReader::unknown));
    }

    /** Services of registered providers by name, with the day of their last report; at most 20. */
    @May({QUALITY_MONITOR, COMMISSIONING_MANAGER})
    public List<ServiceToAssess> services(String text) {
        List<ServiceSummary> found = services.ofRegistered(text, CHOICES);
        Map<Long, LocalDate> last =
                reader.last(found.stream().map(ServiceSummary::id).toList());
        int months = procedures
                .current(ProcedureCode.QUALITY)
                .number(Setting.ASSESSMENT_MONTHS)
                .intValueExact();
        LocalDate today = clock.today();
        return found.stream()
                .map(service -> {
                    LocalDate day = last.get(service.id());
                    boolean due = day == null || !day.plusMonths(months).isAfter(today);
                    return new ServiceToAssess(service.id(), service.name(), service.provider(), day, due);
                })
                .toList();
    }

    /** @return its reference; the same form again gets the same */
    @May({QUALITY_MONITOR, COMMISSIONING_MANAGER})
    public String open(String form, long serviceId) {
        Optional<QualityAssessment> earlier = assessments.findByFormKey(form);
        if (earlier.isPresent()) {
            return earlier.get().reference();
        }
        ServiceSummary service = services.find(serviceId).orElseThrow(AssessmentReader::unknown);
        AssessmentPolicy.oneAtATime(assessments.findByOpenService(serviceId).isPresent())
                .orThrow();
        Instant now = clock.now();
        long version = times.currentVersion();
        QualityAssessment assessment = assessments.saveAndFlush(new QualityAssessment(
                new QualityAssessment.Of(service.providerId(), service.provider(), service.id(), service.name()),
                form,
                version,
                me(),
                now,
                times.until(version, Setting.SELF_ASSESSMENT, now)));
        assessment.number();
        assessments.saveAndFlush(assessment);
        book.hand(assessment, me());
        audit.record("assessment.opened", assessment.reference(), Map.of("service", serviceId));
        process.opened(assessment);
        mails.opened(assessment);
        return assessment.reference();
    }

    /** Papers were reviewed and the service was visited; the draft report follows. */
    @May(QUALITY_MONITOR)
    public void visited(String reference, LocalDate day) {
        QualityAssessment of = lock(reference);
        if (day.equals(of.visitedOn())) {
            return;
        }
        Instant now = clock.now();
        AssessmentPolicy.at(of.state(), AssessmentState.VISIT)
                .and(() -> AssessmentPolicy.visit(day, Deadlines.dayOf(of.openedAt()), clock.today()))
                .orThrow();
        of.visited(day, now, times.until(of.procedureVersion(), Setting.DRAFT_REPORT, now));
        assessments.saveAndFlush(of);
        book.hand(of, me());
        audit.record("assessment.visited", reference, Map.of());
        process.done(reference, AssessmentState.VISIT);
    }

    /** Keeps the findings as far as they are. @return the edition from now on */
    @May(QUALITY_MONITOR)
    public int save(String reference, int edition, Answers answers) {
        QualityAssessment of = lock(reference);
        AssessmentPolicy.at(of.state(), AssessmentState.DRAFTING)
                .and(() -> AssessmentPolicy.unchanged(edition, of.edition()))
                .and(() -> AssessmentPolicy.mayBeKept(answers, reader.questions(of)))
                .orThrow();
        words.keepWork(of, answers, false);
        int written = of.written();
        assessments.saveAndFlush(of);
        book.hand(of, me());
        return written;
    }

    /** The provider reads the draft and what it comes to, and comments on its facts. */
    @May(QUALITY_MONITOR)
    public void sendDraft(String reference, int edition) {
        QualityAssessment of = lock(reference);
        if (of.state().drafted()) {
            return;
        }
        Instant now = clock.now();
        AssessmentPolicy.at(of.state(), AssessmentState.DRAFTING)
                .and(() -> AssessmentPolicy.unchanged(edition, of.edition()))
                .and(() -> AssessmentPolicy.whole(words.work(of), reader.questions(of)))
                .orThrow();
        of.drafted(me(), now, times.until(of.procedureVersion(), Setting.FACTUAL_ACCURACY, now));
        assessments.saveAndFlush(of);
        book.hand(of, me());
        audit.record("assessment.drafted", reference, Map.of());
        process.done(reference, AssessmentState.DRAFTING);
        mails.drafted(of);
    }

    /** @param content read to its end; the caller closes it */
    @May(QUALITY_MONITOR)
    public StoredDocument attach(String reference, InputStream content, String name) {
        QualityAssessment of = lock(reference);
        Instant now = clock.now();
        boolean works = of.state() == AssessmentState.VISIT;
        AssessmentPolicy.at(of.state(), works ? AssessmentState.VISIT : AssessmentState.DRAFTING)
                .and(() -> AssessmentPolicy.mayTakeFile(book.files(of).size()))
                .orThrow();
        StoredDocument stored = documents.store(content, name, DocumentStore.Accept.EVIDENCE);
        book.add(of, Side.COUNCIL, stored.id(), me(), now);
        book.hand(of, me());
        audit.record("assessment.file-added", reference, Map.of("sha256", stored.sha256()));
        return stored;
    }

    @May({QUALITY_MONITOR, COMMISSIONING_MANAGER})
    public void cancel(String reference, String why) {
        QualityAssessment of = lock(reference);
        if (of.state() == AssessmentState.CANCELLED) {
            return;
        }
        AssessmentPolicy.open(of.state())
                .and(() -> AssessmentPolicy.reason(why))
                .orThrow();
        words.keepCancelled(of, why.strip());
        of.cancel(clock.now());
        assessments.saveAndFlush(of);
        audit.record("assessment.cancelled", reference, Map.of());
        process.cancelled(reference);
        mails.cancelled(of);
    }

    private QualityAssessment lock(String reference) {
        return assessments.lockByReference(reference).orElseThrow(AssessmentReader::unknown);
    }

    private long me() {
        return actors.get().accountId();
    }
}
