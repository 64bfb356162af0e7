package cymru.cartref.concern.process;

import cymru.cartref.concern.AtRisk;
import cymru.cartref.concern.domain.Concern;
import cymru.cartref.concern.domain.Concerns;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By when triage should have decided, and what the process asks meanwhile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConcernTimes {

    private final Concerns concerns;
    private final ConcernMails mails;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final DatabaseClock clock;

    ConcernTimes(
            Concerns concerns, ConcernMails mails, Procedures procedures, Deadlines deadlines, DatabaseClock clock) {
        this.concerns = concerns;
        this.mails = mails;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The same day when a child is at risk now. */
    public Concern.Target target(AtRisk atRisk, Instant now) {
        ProcedureSettings current = procedures.current(ProcedureCode.CONCERN);
        Setting limit = atRisk == AtRisk.YES ? Setting.TRIAGE_AT_RISK : Setting.TRIAGE_TARGET;
        return new Concern.Target(current.versionId(), deadlines.end(now, current.limit(limit)));
    }

    public Date due(String caseRef) {
        return Date.from(concern(caseRef).triageDue());
    }

    public Date reminderAt(String caseRef) {
        return Date.from(concern(caseRef).reminderAt());
    }

    /** When to look whether triage is late: a moment after its time. */
    public Date overdueAt(String caseRef) {
        return Date.from(concern(caseRef).triageDue().plusSeconds(1));
    }

    /**
     * Reminds triage once, and not before its time.
     *
     * @return whether there is nothing left to remind of; false: look again later
     */
    public boolean remind(String caseRef) {
        Concern concern = concerns.lockByReference(caseRef).orElseThrow();
        if (concern.remind(clock.now())) {
            mails.remind(concern);
        }
        return !concern.awaitsReminder();
    }

    /**
     * Tells the managers, who may decide as well, once and not before triage is late.
     *
     * @return whether there is nothing left to tell; false: look again later
     */
    public boolean tellLate(String caseRef) {
        Concern concern = concerns.lockByReference(caseRef).orElseThrow();
        if (concern.late(clock.now())) {
            mails.late(concern);
        }
        return !concern.mayBeLate();
    }

    private Concern concern(String caseRef) {
        return concerns.findByReference(caseRef).orElseThrow();
    }
}
