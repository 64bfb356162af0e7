package cymru.cartref.quality.process;

import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.quality.AssessmentState;
import cymru.cartref.quality.domain.QualityAssessment;
import cymru.cartref.quality.domain.QualityAssessments;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By when each step of an assessment should be done, and what its process asks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AssessmentTimes {

    private final QualityAssessments assessments;
    private final AssessmentMails mails;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final DatabaseClock clock;

    AssessmentTimes(
            QualityAssessments assessments,
            AssessmentMails mails,
            Procedures procedures,
            Deadlines deadlines,
            DatabaseClock clock) {
        this.assessments = assessments;
        this.mails = mails;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public long currentVersion() {
        return procedures.current(ProcedureCode.QUALITY).versionId();
    }

    public Instant until(long version, Setting setting, Instant now) {
        return deadlines.end(now, procedures.pinned(version).limit(setting));
    }

    public Date selfBy(String caseRef) {
        return stepBy(caseRef);
    }

    public Date stepBy(String caseRef) {
        return Date.from(Objects.requireNonNull(found(caseRef).stepBy()));
    }

    public Date reminderAt(String caseRef) {
        return Date.from(found(caseRef).reminderAt());
    }

    /** When to look whether the step is over or late: a moment after its time. */
    public Date overAt(String caseRef) {
        return Date.from(Objects.requireNonNull(found(caseRef).stepBy()).plusSeconds(1));
    }

    /** Reminds the provider once for each step, and not before its time. */
    public void remind(String caseRef) {
        QualityAssessment assessment = lock(caseRef);
        if (assessment.remind(clock.now())) {
            mails.remind(assessment);
        }
        assessments.saveAndFlush(assessment);
    }

    /** Tells the next person up once for each step, when it is late. */
    public void late(String caseRef) {
        QualityAssessment assessment = lock(caseRef);
        if (assessment.tellLate(clock.now())) {
            mails.late(assessment);
        }
        assessments.saveAndFlush(assessment);
    }

    /** Whether the assessment goes on without the provider's own, whose time is over. */
    public boolean selfOver(String caseRef) {
        QualityAssessment assessment = lock(caseRef);
        Instant now = clock.now();
        boolean waited = assessment.state() == AssessmentState.SELF_ASSESSMENT;
        boolean over = assessment.selfOver(now, until(assessment.procedureVersion(), Setting.DESKTOP_REVIEW, now));
        assessments.saveAndFlush(assessment);
        if (over && waited) {
            mails.toVisit(assessment);
        }
        return over;
    }

    /** Whether the provider's time to comment is over, so that the review begins. */
    public boolean commentsOver(String caseRef) {
        QualityAssessment assessment = lock(caseRef);
        Instant now = clock.now();
        boolean waited = assessment.state() == AssessmentState.COMMENTS;
        boolean over = assessment.commentsOver(now, until(assessment.procedureVersion(), Setting.REPORT_REVIEW, now));
        assessments.saveAndFlush(assessment);
        if (over && waited) {
            mails.toReview(assessment);
        }
        return over;
    }

    private QualityAssessment lock(String caseRef) {
        return assessments.lockByReference(caseRef).orElseThrow();
    }

    private QualityAssessment found(String caseRef) {
        return assessments.findByReference(caseRef).orElseThrow();
    }
}
