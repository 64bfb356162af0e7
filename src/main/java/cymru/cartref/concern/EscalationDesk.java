package cymru.cartref.concern;

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
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationLetters;
import cymru.cartref.concern.domain.EscalationSteps;
import cymru.cartref.concern.domain.LevelPolicy;
import cymru.cartref.concern.process.EscalationTimes;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.Stage;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the council reads cases, records what keeps one at its level, and writes the letter of a level. */
@Desk
public class EscalationDesk {

    private final EscalationFiles files;
    private final EscalationReader reader;
    private final EscalationLists lists;
    private final EscalationSteps steps;
    private final EscalationLetters kept;
    private final LevelLetters letters;
    private final EscalationTimes times;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    EscalationDesk(
            EscalationFiles files,
            EscalationReader reader,
            EscalationLists lists,
            EscalationSteps steps,
            EscalationLetters kept,
            LevelLetters letters,
            EscalationTimes times,
            Deadlines deadlines,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.files = files;
        this.reader = reader;
        this.lists = lists;
        this.steps = steps;
        this.kept = kept;
        this.letters = letters;
        this.times = times;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** Newest first; {@code beforeId} is the last id of the page before, or a number beyond all. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public List<ListedEscalation> list(EscalationFilter filter, long beforeId, int limit) {
        return lists.page(filter, clock.now(), beforeId, limit);
    }

    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public EscalationPage page(String reference) {
        EscalationCase of = files.find(reference);
        audit.record("escalation.read", reference, Map.of());
        return reader.page(of, actors.get(), clock.now());
    }

    /** A safeguarding enquiry or an action of the regulator has begun. Recorded already, nothing happens. */
    @May({SAFEGUARDING_LEAD, QUALITY_MONITOR, COMMISSIONING_MANAGER})
    public void begin(String reference, EscalationFact fact, @Nullable LocalDate day) {
        EscalationCase of = files.lock(reference);
        Instant now = clock.now();
        if (of.open(fact) != null) {
            return;
        }
        LocalDate since = day == null ? LocalDate.MAX : day;
        LevelPolicy.open(of.open())
                .and(() -> LevelPolicy.factDay(since, null, Deadlines.dayOf(now)))
                .orThrow();
        of.begin(fact, since);
        files.save(of);
        files.step(
                of,
                fact == EscalationFact.ENQUIRY ? StepKind.ENQUIRY_OPENED : StepKind.REGULATOR_ACTION_OPENED,
                since.toString(),
                actors.get().accountId(),
                now,
                "");
        audit.record("escalation.fact-begun", reference, Map.of("fact", fact.name(), "day", since.toString()));
    }

    @May({SAFEGUARDING_LEAD, QUALITY_MONITOR, COMMISSIONING_MANAGER})
    public void end(String reference, EscalationFact fact, @Nullable LocalDate day) {
        EscalationCase of = files.lock(reference);
        Instant now = clock.now();
        LocalDate since = of.open(fact);
        if (since == null) {
            return;
        }
        LocalDate ended = day == null ? LocalDate.MAX : day;
        LevelPolicy.factDay(ended, since, Deadlines.dayOf(now)).orThrow();
        of.end(fact, ended);
        files.save(of);
        files.step(
                of,
                fact == EscalationFact.ENQUIRY ? StepKind.ENQUIRY_ENDED : StepKind.REGULATOR_ACTION_ENDED,
                ended.toString(),
                actors.get().accountId(),
                now,
                "");
        audit.record("escalation.fact-ended", reference, Map.of("fact", fact.name(), "day", ended.toString()));
    }

    /**
     * The letter of the level at which the case stands; from then on the provider knows of the case. Sent already,
     * nothing happens.
     *
     * @param shown the level that the page showed
     * @param reasons as the provider reads them
     */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR})
    public void tell(String reference, int shown, String reasons, @Nullable LocalDate meeting) {
        EscalationCase of = files.lock(reference);
        Instant now = clock.now();
        LocalDate today = Deadlines.dayOf(now);
        if (of.open() && kept.toldOfLevel(of)) {
            return;
        }
        LocalDate day = meeting == null ? LocalDate.MIN : meeting;
        LevelPolicy.open(of.open())
                .and(() -> LevelPolicy.asShown(shown, of.level()))
                .and(() -> LevelPolicy.mayBeTold(steps.held(of)))
                .and(() -> LevelPolicy.reason(reasons))
                .and(() -> LevelPolicy.meeting(day, today))
                .orThrow();
        Stage stage = times.stage(of);
        letters.level(of, reasons, Deadlines.dayOf(deadlines.end(now, stage.plan())), day, actors.get(), now);
        audit.record("escalation.told", reference, Map.of("level", of.level()));
    }
}
