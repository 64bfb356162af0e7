package cymru.cartref.concern;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.domain.Concern;
import cymru.cartref.concern.domain.ConcernSafe;
import cymru.cartref.concern.domain.Concerns;
import cymru.cartref.concern.domain.HoldPolicy;
import cymru.cartref.concern.domain.LevelPolicy;
import cymru.cartref.concern.domain.TriagePolicy;
import cymru.cartref.concern.domain.Triages;
import cymru.cartref.concern.process.ConcernMails;
import cymru.cartref.concern.process.ConcernProcess;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureContents;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.procedure.Stage;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.work.Decisions;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** Where a concern is scored and decided, and where the provider is told. */
@Desk
public class TriageDesk {

    private final Concerns concerns;
    private final ConcernSafe safe;
    private final Triages triages;
    private final Decisions decisions;
    private final Procedures procedures;
    private final ProcedureContents contents;
    private final ConcernProcess process;
    private final ConcernMails mails;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    TriageDesk(
            Concerns concerns,
            ConcernSafe safe,
            Triages triages,
            Decisions decisions,
            Procedures procedures,
            ProcedureContents contents,
            ConcernProcess process,
            ConcernMails mails,
            ApplicationEventPublisher events,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.concerns = concerns;
        this.safe = safe;
        this.triages = triages;
        this.decisions = decisions;
        this.procedures = procedures;
        this.contents = contents;
        this.process = process;
        this.mails = mails;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** What the decision table recommends; nothing is kept. */
    @May({QUALITY_MONITOR, SAFEGUARDING_LEAD, COMMISSIONING_MANAGER})
    public Recommendation recommend(TriageScore score) {
        TriagePolicy.scored(score).orThrow();
        return TriagePolicy.recommendation(
                decisions.evaluate(TriagePolicy.DECISION, TriagePolicy.inputs(score, bounds())));
    }

    private TriagePolicy.Bounds bounds() {
        ProcedureSettings settings = procedures.current(ProcedureCode.ESCALATION);
        return new TriagePolicy.Bounds(
                settings.number(Setting.RISK_AMBER_FROM).intValueExact(),
                settings.number(Setting.RISK_SECOND_LEVEL_FROM).intValueExact(),
                settings.number(Setting.RISK_RED_FROM).intValueExact());
    }

    /** The names of the levels to which a concern may be sent, as the procedure in force has them. */
    @May({QUALITY_MONITOR, SAFEGUARDING_LEAD, COMMISSIONING_MANAGER})
    public Map<Level, Bilingual> levels() {
        List<Stage> stages =
                contents.stages(procedures.current(ProcedureCode.ESCALATION).versionId());
        Map<Level, Bilingual> names = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            if (level != Level.NONE) {
                names.put(
                        level,
                        stages.get(LevelPolicy.begins(level, stages.size()) - 1).name());
            }
        }
        return names;
    }

    /** Decides, once; decided twice alike by the same person, it is decided once. An escalated concern is heard of in the same transaction. */
    @May({QUALITY_MONITOR, SAFEGUARDING_LEAD, COMMISSIONING_MANAGER})
    public void decide(String reference, DecideTriage command) {
        Concern concern = lock(reference);
        long by = actors.get().accountId();
        if (triages.find(concern)
                .filter(kept -> kept.by() == by && kept.answers(command))
                .isPresent()) {
            return;
        }
        Instant now = clock.now();
        TriagePolicy.mayBeDecided(concern.status())
                .and(() -> TriagePolicy.scored(command.score()))
                .orThrow();
        Recommendation recommended = recommend(command.score());
        TriagePolicy.reason(command, recommended.level())
                .and(() -> TriagePolicy.referral(command, now))
                .orThrow();
        concern.decide(command.level());
        concerns.saveAndFlush(concern);
        triages.keep(concern, new Triages.Kept(command, recommended, by, now));
        audit.record(
                "concern.triaged",
                reference,
                Map.of(
                        "score", recommended.score(),
                        "colour", recommended.colour().name(),
                        "recommended", recommended.level().name(),
                        "decided", command.level().name(),
                        "referral", command.referral()));
        process.decided(reference, command.level());
        if (command.level() != Level.NONE) {
            events.publishEvent(new ConcernEscalated(
                    reference, concern.providerId(), concern.serviceId(), command.level(), concern.held()));
        }
    }

    /**
     * Tells the provider of a concern that was decided and is not held. Shared again, the newer words stand.
     *
     * @param words all that the provider reads of it
     */
    @May({QUALITY_MONITOR, SAFEGUARDING_LEAD, COMMISSIONING_MANAGER})
    public void share(String reference, String words) {
        Concern concern = lock(reference);
        Instant now = clock.now();
        HoldPolicy.mayBeShared(concern.status(), concern.held(), words).orThrow();
        if (safe.shared(concern)
                .filter(earlier -> earlier.words().equals(words.strip()))
                .isPresent()) {
            return;
        }
        concern.share(now);
        concerns.saveAndFlush(concern);
        safe.keepShared(
                concern, new ConcernSafe.Written(words.strip(), actors.get().accountId(), now));
        audit.record("concern.shared", reference, Map.of());
        mails.shared(concern);
    }

    private Concern lock(String reference) {
        return concerns.lockByReference(reference).orElseThrow(() -> new AccessDeniedException("No such concern"));
    }
}
