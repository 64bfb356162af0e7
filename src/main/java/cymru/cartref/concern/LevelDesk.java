package cymru.cartref.concern;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationSteps;
import cymru.cartref.concern.domain.LevelPolicy;
import cymru.cartref.concern.process.EscalationMails;
import cymru.cartref.concern.process.EscalationProcess;
import cymru.cartref.concern.process.EscalationTimes;
import cymru.cartref.procedure.Stage;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;

/** Where a case goes up or down, and where its meetings and reviews are recorded. */
@Desk
public class LevelDesk {

    private final EscalationFiles files;
    private final EscalationSteps steps;
    private final EscalationTimes times;
    private final LevelLetters letters;
    private final EscalationProcess process;
    private final EscalationMails mails;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    LevelDesk(
            EscalationFiles files,
            EscalationSteps steps,
            EscalationTimes times,
            LevelLetters letters,
            EscalationProcess process,
            EscalationMails mails,
            ApplicationEventPublisher events,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.files = files;
        this.steps = steps;
        this.times = times;
        this.letters = letters;
        this.process = process;
        this.mails = mails;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /**
     * Up, at any time. Done already, nothing happens.
     *
     * @param shown the level that the page showed
     */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR})
    public void raise(String reference, int shown, int to, String reason) {
        Actor actor = actors.get();
        EscalationCase of = files.lock(reference);
        Instant now = clock.now();
        if (of.level() == to && shown < to) {
            return;
        }
        List<Stage> stages = times.stages(of.procedureVersion());
        LevelPolicy.open(of.open())
                .and(() -> LevelPolicy.asShown(shown, of.level()))
                .and(() -> LevelPolicy.up(of.level(), to, stages.size()))
                .and(() -> LevelPolicy.mayDecide(stages.get(to - 1), stages.size(), actor.roles()))
                .and(() -> LevelPolicy.reason(reason))
                .orThrow();
        up(of, stages.get(to - 1), StepKind.RAISED, reason, now);
        process.levelChanged(reference);
    }

    /** To the top level at any moment; the head of service and the director are told. */
    @May(SAFEGUARDING_LEAD)
    public void safeguard(String reference, String reason) {
        EscalationCase of = files.lock(reference);
        Instant now = clock.now();
        List<Stage> stages = times.stages(of.procedureVersion());
        LevelPolicy.open(of.open())
                .and(() -> LevelPolicy.up(of.level(), stages.size(), stages.size()))
                .and(() -> LevelPolicy.reason(reason))
                .orThrow();
        up(of, stages.getLast(), StepKind.SAFEGUARDING, reason, now);
        process.safeguarding(reference);
    }

    private void up(EscalationCase of, Stage stage, StepKind kind, String reason, Instant now) {
        int from = of.level();
        of.at(stage.number(), now, times.convenedBy(stage, now));
        files.save(of);
        files.moved(of, kind, from, null, actors.get().accountId(), now, reason);
        audit.record(
                kind == StepKind.SAFEGUARDING ? "escalation.safeguarding" : "escalation.raised",
                of.reference(),
                Map.of("from", from, "to", of.level()));
        mails.begun(of, stage.chair());
    }

    /**
     * One level down, or out of the lowest, when nothing stands in the way; the provider has its letter at once.
     *
     * @param shown the level that the page showed
     * @param to 0 closes the case
     */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR})
    public void lower(String reference, int shown, int to, String reason) {
        Actor actor = actors.get();
        EscalationCase of = files.lock(reference);
        Instant now = clock.now();
        if (of.level() == to && shown > to) {
            return;
        }
        List<Stage> stages = times.stages(of.procedureVersion());
        LevelPolicy.open(of.open())
                .and(() -> LevelPolicy.asShown(shown, of.level()))
                .and(() -> LevelPolicy.oneDown(of.level(), to))
                .and(() -> LevelPolicy.mayDecide(stages.get(of.level() - 1), stages.size(), actor.roles()))
                .and(() -> LevelPolicy.mayStepDown(files.facts(of, now)))
                .and(() -> LevelPolicy.mayBeTold(steps.held(of)))
                .and(() -> LevelPolicy.reason(reason))
                .orThrow();
        if (to == 0) {
            of.close(now);
        } else {
            of.at(to, now, times.reviewedBy(stages.get(to - 1), now));
        }
        files.save(of);
        files.moved(of, to == 0 ? StepKind.CLOSED : StepKind.LOWERED, shown, null, actor.accountId(), now, reason);
        letters.steppedDown(of, reason, actor, now);
        audit.record(to == 0 ? "escalation.closed" : "escalation.lowered", reference, Map.of("from", shown, "to", to));
        if (to == 0) {
            process.closed(reference);
            events.publishEvent(new CaseClosed(of.id()));
        } else {
            process.levelChanged(reference);
        }
    }

    /**
     * The level's meeting or review was held; the next is due after the procedure's time.
     *
     * @param due of what is recorded, as the page showed it
     */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR})
    public void reviewed(String reference, Instant due, String words) {
        Actor actor = actors.get();
        EscalationCase of = files.lock(reference);
        Instant now = clock.now();
        LevelPolicy.open(of.open())
                .and(() -> LevelPolicy.asShown(due, of.dueAt()))
                .and(() -> LevelPolicy.mayReview(times.stage(of), actor.roles()))
                .and(() -> LevelPolicy.reason(words))
                .orThrow();
        boolean late = of.late();
        of.reviewed(now, times.reviewedBy(times.stage(of), now));
        files.save(of);
        files.step(of, StepKind.REVIEWED, null, actor.accountId(), now, words);
        audit.record("escalation.reviewed", reference, Map.of("level", of.level()));
        process.reviewed(reference, late);
    }
}
