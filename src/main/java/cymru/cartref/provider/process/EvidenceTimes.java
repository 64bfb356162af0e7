package cymru.cartref.provider.process;

import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.provider.domain.Evidence;
import cymru.cartref.provider.domain.PaperLife;
import cymru.cartref.provider.domain.PaperSteps;
import cymru.cartref.provider.domain.Papers;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.domain.Providers;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By when a paper is checked, and what its process asks on the way to its last day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EvidenceTimes {

    private final Papers papers;
    private final Providers providers;
    private final PaperMails mails;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final DatabaseClock clock;

    EvidenceTimes(
            Papers papers,
            Providers providers,
            PaperMails mails,
            Procedures procedures,
            Deadlines deadlines,
            DatabaseClock clock) {
        this.papers = papers;
        this.providers = providers;
        this.mails = mails;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public long currentVersion() {
        return procedures.current(ProcedureCode.EVIDENCE).versionId();
    }

    public Instant checkUntil(long version, Instant from) {
        return deadlines.end(from, procedures.pinned(version).limit(Setting.EVIDENCE_CHECK_TARGET));
    }

    public Date checkBy(String caseRef) {
        return Date.from(Objects.requireNonNull(found(caseRef).checkBy()));
    }

    /** When to look whether it was checked: a moment after its time. */
    public Date checkLateAt(String caseRef) {
        return Date.from(Objects.requireNonNull(found(caseRef).checkBy()).plusSeconds(1));
    }

    /** Tells the next person up once, when it has not been checked in time. */
    public void checkLate(String caseRef) {
        Evidence paper = papers.lockByReference(caseRef).orElseThrow();
        if (paper.tellCheckLate(clock.now())) {
            mails.checkLate(provider(paper), paper);
        }
        papers.saveAndFlush(paper);
    }

    /** The first moment of the day of the next step. */
    public Date nextAt(String caseRef) {
        Evidence paper = found(caseRef);
        PaperSteps steps = steps(paper);
        Instant day = steps.dayOf(Math.min(paper.warned(), steps.all() - 1))
                .atStartOfDay(DatabaseClock.LONDON)
                .toInstant();
        return Date.from(day);
    }

    /** Tells the step that has come, once; whether the paper has expired. */
    public boolean look(String caseRef) {
        Evidence paper = papers.lockByReference(caseRef).orElseThrow();
        PaperSteps steps = steps(paper);
        int step = paper.warn(steps, clock.today());
        papers.saveAndFlush(paper);
        if (step > 0) {
            mails.step(provider(paper), paper, step == steps.all());
        }
        return paper.life() == PaperLife.EXPIRED;
    }

    private PaperSteps steps(Evidence paper) {
        ProcedureSettings settings = procedures.pinned(paper.procedureVersion());
        return new PaperSteps(
                Objects.requireNonNull(paper.expires()),
                List.of(
                        settings.days(Setting.EVIDENCE_FIRST_WARNING),
                        settings.days(Setting.EVIDENCE_SECOND_WARNING),
                        settings.days(Setting.EVIDENCE_LAST_WARNING)));
    }

    private Evidence found(String caseRef) {
        return papers.findByReference(caseRef).orElseThrow();
    }

    private Provider provider(Evidence paper) {
        return providers.findById(paper.providerId()).orElseThrow();
    }
}
