package cymru.cartref.quality;

import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.procedure.Setting;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a provider assesses its own service, comments on the facts of a draft, and reads the report. Another's is none. */
@Desk
public class OwnAssessmentDesk {

    private final QualityAssessments assessments;
    private final AssessmentWords words;
    private final AssessmentBook book;
    private final AssessmentReader reader;
    private final AssessmentTimes times;
    private final QualityProcess process;
    private final AssessmentMails mails;
    private final DocumentStore documents;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    OwnAssessmentDesk(
            QualityAssessments assessments,
            AssessmentWords words,
            AssessmentBook book,
            AssessmentReader reader,
            AssessmentTimes times,
            QualityProcess process,
            AssessmentMails mails,
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
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** Newest first; none while somebody belongs to no organisation. */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public List<ListedAssessment> mine(AssessmentFilter filter, long beforeId, int limit) {
        Long organisation = actors.get().organisationId();
        return organisation == null ? List.of() : reader.list(filter, organisation, beforeId, limit);
    }

    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public AssessmentPage page(String reference) {
        return reader.page(own(assessments.findByReference(reference)), actors.get());
    }

    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public AssessmentDownload file(String reference, long file) {
        QualityAssessment of = own(assessments.findByReference(reference));
        return reader.open(book.file(of, file, Set.of(Side.PROVIDER)).orElseThrow(AssessmentReader::unknown));
    }

    /** The final report as it was printed. */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public AssessmentDownload printed(String reference, Language language) {
        QualityAssessment of = own(assessments.findByReference(reference));
        return reader.open(of.document(language).orElseThrow(AssessmentReader::unknown));
    }

    /** Keeps the answers as far as they are. @return the edition from now on */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public int save(String reference, int edition, Answers answers) {
        QualityAssessment of = own(assessments.lockByReference(reference));
        AssessmentPolicy.at(of.state(), AssessmentState.SELF_ASSESSMENT)
                .and(() -> AssessmentPolicy.unchanged(edition, of.edition()))
                .and(() -> AssessmentPolicy.mayBeKept(answers, reader.questions(of)))
                .orThrow();
        words.keepSelf(of, answers);
        int written = of.written();
        assessments.saveAndFlush(of);
        return written;
    }

    /** The council reads it from now on. */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public void send(String reference, int edition) {
        QualityAssessment of = own(assessments.lockByReference(reference));
        if (of.selfSentAt() != null) {
            return;
        }
        Instant now = clock.now();
        AssessmentPolicy.at(of.state(), AssessmentState.SELF_ASSESSMENT)
                .and(() -> AssessmentPolicy.unchanged(edition, of.edition()))
                .and(() -> AssessmentPolicy.whole(words.self(of), reader.questions(of)))
                .orThrow();
        of.selfSent(now, times.until(of.procedureVersion(), Setting.DESKTOP_REVIEW, now));
        assessments.saveAndFlush(of);
        audit.record("assessment.self-sent", reference, Map.of());
        process.done(reference, AssessmentState.SELF_ASSESSMENT);
        mails.toVisit(of);
    }

    /** @param content read to its end; the caller closes it */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public StoredDocument attach(String reference, InputStream content, String name) {
        QualityAssessment of = own(assessments.lockByReference(reference));
        Instant now = clock.now();
        AssessmentPolicy.at(of.state(), AssessmentState.SELF_ASSESSMENT)
                .and(() -> AssessmentPolicy.mayTakeFile(book.files(of).size()))
                .orThrow();
        StoredDocument stored = documents.store(content, name, DocumentStore.Accept.EVIDENCE);
        book.add(of, Side.PROVIDER, stored.id(), actors.get().accountId(), now);
        audit.record("assessment.file-added", reference, Map.of("sha256", stored.sha256()));
        return stored;
    }

    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public void remove(String reference, long file) {
        QualityAssessment of = own(assessments.lockByReference(reference));
        AssessmentPolicy.at(of.state(), AssessmentState.SELF_ASSESSMENT).orThrow();
        if (book.remove(of, file, Side.PROVIDER)) {
            audit.record("assessment.file-removed", reference, Map.of("file", file));
        }
    }

    /** What is not right in the draft; none says that its facts are right. Sent once. */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public void comment(String reference, List<FactComment> comments) {
        QualityAssessment of = own(assessments.lockByReference(reference));
        if (of.commentedAt() != null && words.comments(of).equals(comments)) {
            return;
        }
        Instant now = clock.now();
        AssessmentPolicy.at(of.state(), AssessmentState.COMMENTS)
                .and(() -> AssessmentPolicy.comments(comments, reader.questions(of)))
                .orThrow();
        words.keepComments(of, comments);
        of.commented(now, times.until(of.procedureVersion(), Setting.REPORT_REVIEW, now));
        assessments.saveAndFlush(of);
        audit.record("assessment.commented", reference, Map.of("comments", comments.size()));
        process.done(reference, AssessmentState.COMMENTS);
        mails.toReview(of);
    }

    private QualityAssessment own(Optional<QualityAssessment> found) {
        Actor actor = actors.get();
        return found.filter(of -> actor.belongsTo(of.providerId())).orElseThrow(AssessmentReader::unknown);
    }
}
