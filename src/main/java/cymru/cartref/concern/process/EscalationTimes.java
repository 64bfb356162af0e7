package cymru.cartref.concern.process;

import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationCases;
import cymru.cartref.concern.domain.LevelPolicy;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureContents;
import cymru.cartref.procedure.Stage;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a level asks for, of whom and by when, and what the process asks meanwhile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EscalationTimes {

    private final EscalationCases cases;
    private final EscalationMails mails;
    private final ProcedureContents procedures;
    private final Deadlines deadlines;
    private final DatabaseClock clock;

    EscalationTimes(
            EscalationCases cases,
            EscalationMails mails,
            ProcedureContents procedures,
            Deadlines deadlines,
            DatabaseClock clock) {
        this.cases = cases;
        this.mails = mails;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Lowest first. */
    public List<Stage> stages(long procedureVersion) {
        return procedures.stages(procedureVersion);
    }

    public Stage stage(EscalationCase of) {
        return stages(of.procedureVersion()).get(of.level() - 1);
    }

    /** By when a level that begins now has its first meeting. */
    public Instant convenedBy(Stage stage, Instant now) {
        return deadlines.end(now, stage.convene());
    }

    /** By when the next review follows one of now. */
    public Instant reviewedBy(Stage stage, Instant now) {
        return deadlines.end(now, stage.reviewEvery());
    }

    /** The role whose task it is. */
    public String chair(String caseRef) {
        return stage(found(caseRef)).chair().name();
    }

    /** The role to which it goes when it is late. */
    public String nextUp(String caseRef) {
        return LevelPolicy.nextUp(stage(found(caseRef)).chair()).name();
    }

    public Date due(String caseRef) {
        return Date.from(found(caseRef).dueAt());
    }

    public Date reminderAt(String caseRef) {
        return Date.from(found(caseRef).reminderAt());
    }

    /** When to look whether it is late: a moment after its time. */
    public Date lateAt(String caseRef) {
        return Date.from(found(caseRef).dueAt().plusSeconds(1));
    }

    /** Reminds the chair once, and not before its time. */
    public void remind(String caseRef) {
        EscalationCase found = cases.lockByReference(caseRef).orElseThrow();
        if (found.remind(clock.now())) {
            mails.remind(found, stage(found).chair());
        }
    }

    /** Whether what is due is late, so that it goes to the next person up, who is told. */
    public boolean late(String caseRef) {
        EscalationCase found = cases.lockByReference(caseRef).orElseThrow();
        boolean late = found.late(clock.now());
        cases.saveAndFlush(found);
        if (late) {
            mails.late(found, LevelPolicy.nextUp(stage(found).chair()));
        }
        return late;
    }

    /** The safeguarding lead has moved the case to the top level. */
    public void tellTop(String caseRef) {
        mails.atTop(found(caseRef));
    }

    private EscalationCase found(String caseRef) {
        return cases.findByReference(caseRef).orElseThrow();
    }
}
