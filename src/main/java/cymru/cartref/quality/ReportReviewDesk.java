package cymru.cartref.quality;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.quality.domain.AssessmentBook;
import cymru.cartref.quality.domain.AssessmentPdf;
import cymru.cartref.quality.domain.AssessmentPolicy;
import cymru.cartref.quality.domain.AssessmentWords;
import cymru.cartref.quality.domain.QualityAssessment;
import cymru.cartref.quality.domain.QualityAssessments;
import cymru.cartref.quality.domain.Scoring;
import cymru.cartref.quality.process.AssessmentMails;
import cymru.cartref.quality.process.QualityProcess;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where somebody who had no part in an assessment decides on the provider's comments and issues the final report. */
@Desk
public class ReportReviewDesk {

    private final QualityAssessments assessments;
    private final AssessmentWords words;
    private final AssessmentBook book;
    private final AssessmentReader reader;
    private final AssessmentFollowUp followUp;
    private final QualityProcess process;
    private final AssessmentMails mails;
    private final AssessmentPdf pdf;
    private final DocumentStore documents;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    ReportReviewDesk(
            QualityAssessments assessments,
            AssessmentWords words,
            AssessmentBook book,
            AssessmentReader reader,
            AssessmentFollowUp followUp,
            QualityProcess process,
            AssessmentMails mails,
            AssessmentPdf pdf,
            DocumentStore documents,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.assessments = assessments;
        this.words = words;
        this.book = book;
        this.reader = reader;
        this.followUp = followUp;
        this.process = process;
        this.mails = mails;
        this.pdf = pdf;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /**
     * Every comment is decided with its reasons; then the report is final, and what is not met gets an improvement plan.
     * Done again, nothing happens.
     */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE})
    public void issue(String reference, List<CommentDecision> decisions) {
        QualityAssessment of = assessments.lockByReference(reference).orElseThrow(AssessmentReader::unknown);
        if (of.state() == AssessmentState.FINAL) {
            return;
        }
        long reviewer = actors.get().accountId();
        AssessmentPolicy.at(of.state(), AssessmentState.REVIEW)
                .and(() -> AssessmentPolicy.reviewer(book.hands(of), reviewer))
                .and(() -> AssessmentPolicy.decisions(decisions, words.comments(of)))
                .orThrow();
        Instant now = clock.now();
        Answers work = Scoring.after(words.work(of), decisions);
        List<StandardScore> scores = reader.scores(of, work);
        int overall = Scoring.overall(scores);
        words.keepDecisions(of, decisions);
        book.scores(of, scores);
        of.finished(
                overall,
                Math.toIntExact(scores.stream().filter(score -> !score.met()).count()),
                reviewer,
                now);
        AssessmentPdf.Report report =
                new AssessmentPdf.Report(scores, overall, reader.questions(of), work, decisions, Deadlines.dayOf(now));
        of.printed(print(Language.EN, of, report), print(Language.CY, of, report));
        followUp.after(of, scores);
        assessments.saveAndFlush(of);
        audit.record(
                "assessment.final",
                reference,
                Map.of(
                        "score",
                        overall,
                        "comments",
                        decisions.size(),
                        "accepted",
                        decisions.stream().filter(CommentDecision::accepted).count()));
        process.done(reference, AssessmentState.REVIEW);
        mails.finished(of);
    }

    private DocumentId print(Language language, QualityAssessment of, AssessmentPdf.Report report) {
        return documents
                .store(
                        new ByteArrayInputStream(pdf.print(language, of, report)),
                        of.reference() + "-" + language.name().toLowerCase(Locale.ROOT) + ".pdf",
                        DocumentStore.Accept.EVIDENCE)
                .id();
    }
}
