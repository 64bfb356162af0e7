package cymru.cartref.concern;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.domain.Concern;
import cymru.cartref.concern.domain.Concerns;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationCases;
import cymru.cartref.concern.domain.EscalationSteps;
import cymru.cartref.concern.domain.LevelPolicy;
import cymru.cartref.concern.domain.SoftNotes;
import cymru.cartref.concern.process.EscalationMails;
import cymru.cartref.concern.process.EscalationProcess;
import cymru.cartref.concern.process.EscalationTimes;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Stage;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens a case for an escalated concern, or joins the one that runs, in the transaction of triage's decision. */
@Component
class EscalationOpening {

    private final Concerns concerns;
    private final SoftNotes notes;
    private final EscalationCases cases;
    private final EscalationSteps steps;
    private final EscalationFiles files;
    private final EscalationTimes times;
    private final EscalationProcess process;
    private final EscalationMails mails;
    private final Procedures procedures;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    EscalationOpening(
            Concerns concerns,
            SoftNotes notes,
            EscalationCases cases,
            EscalationSteps steps,
            EscalationFiles files,
            EscalationTimes times,
            EscalationProcess process,
            EscalationMails mails,
            Procedures procedures,
            AuditTrail audit,
            DatabaseClock clock) {
        this.concerns = concerns;
        this.notes = notes;
        this.cases = cases;
        this.steps = steps;
        this.files = files;
        this.times = times;
        this.process = process;
        this.mails = mails;
        this.procedures = procedures;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void on(ConcernEscalated escalated) {
        Concern concern = concerns.findByReference(escalated.concernReference()).orElseThrow();
        notes.lock(concern.about());
        Optional<EscalationCase> running = cases.lockOpen(
                concern.providerId(), Optional.ofNullable(concern.serviceId()).orElse(0L));
        Instant now = clock.now();
        running.ifPresentOrElse(
                of -> join(of, concern.reference(), escalated.level(), now),
                () -> open(concern, escalated.level(), now));
    }

    private void open(Concern concern, Level level, Instant now) {
        long version = procedures.current(ProcedureCode.ESCALATION).versionId();
        List<Stage> stages = times.stages(version);
        Stage stage = stages.get(LevelPolicy.begins(level, stages.size()) - 1);
        EscalationCase opened = cases.saveAndFlush(
                EscalationCase.opened(concern.about(), version, stage.number(), now, times.convenedBy(stage, now)));
        opened.number();
        cases.saveAndFlush(opened);
        steps.attach(opened, concern.reference(), now);
        files.moved(opened, StepKind.OPENED, 0, concern.reference(), 0, now, "");
        audit.record(
                "escalation.opened",
                opened.reference(),
                Map.of("concern", concern.reference(), "level", opened.level()));
        process.opened(opened);
        mails.begun(opened, stage.chair());
    }

    private void join(EscalationCase of, String concern, Level level, Instant now) {
        steps.attach(of, concern, now);
        int from = of.level();
        List<Stage> stages = times.stages(of.procedureVersion());
        Stage stage = stages.get(LevelPolicy.begins(level, stages.size()) - 1);
        boolean higher = stage.number() > from;
        if (higher) {
            of.at(stage.number(), now, times.convenedBy(stage, now));
            cases.saveAndFlush(of);
        }
        files.moved(of, StepKind.JOINED, from, concern, 0, now, "");
        audit.record("escalation.joined", of.reference(), Map.of("concern", concern, "level", of.level()));
        if (higher) {
            process.levelChanged(of.reference());
            mails.begun(of, stage.chair());
        }
    }
}
