package cymru.cartref.improvement;

import static cymru.cartref.account.Role.AUDITOR;
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
import cymru.cartref.document.StoredDocument;
import cymru.cartref.improvement.domain.Action;
import cymru.cartref.improvement.domain.ActionPolicy;
import cymru.cartref.improvement.domain.ActionRows;
import cymru.cartref.improvement.domain.Plan;
import cymru.cartref.improvement.domain.PlanPolicy;
import cymru.cartref.improvement.domain.PlanRows;
import cymru.cartref.improvement.process.ActionPlanProcess;
import cymru.cartref.improvement.process.PlanMails;
import cymru.cartref.shared.Decision;
import cymru.cartref.time.DatabaseClock;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** Where the council follows plans: verifies what was done, looks whether it worked, closes. */
@Desk
public class PlanDesk {

    private final PlanFinder finder;
    private final PlanRows plans;
    private final ActionRows actions;
    private final ActionRegister register;
    private final PlanReader reader;
    private final Carrying carrying;
    private final ActionPlanProcess process;
    private final PlanMails mails;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    PlanDesk(
            PlanFinder finder,
            PlanRows plans,
            ActionRows actions,
            ActionRegister register,
            PlanReader reader,
            Carrying carrying,
            ActionPlanProcess process,
            PlanMails mails,
            ApplicationEventPublisher events,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.finder = finder;
        this.plans = plans;
        this.actions = actions;
        this.register = register;
        this.reader = reader;
        this.carrying = carrying;
        this.process = process;
        this.mails = mails;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** The earliest due first; {@code after} is the last line of the page before. */
    @May({
        CONTRACT_OFFICER,
        QUALITY_MONITOR,
        SAFEGUARDING_LEAD,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR,
        AUDITOR
    })
    public List<ListedAction> list(ActionFilter filter, @Nullable ListedAction after, int limit) {
        return register.page(actors.get(), null, filter, after, clock.today(), limit);
    }

    @May({
        CONTRACT_OFFICER,
        QUALITY_MONITOR,
        SAFEGUARDING_LEAD,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR,
        AUDITOR
    })
    public PlanPage page(String reference) {
        return reader.page(finder.find(reference));
    }

    /** A file of evidence. Reading it is on record. */
    @May({
        CONTRACT_OFFICER,
        QUALITY_MONITOR,
        SAFEGUARDING_LEAD,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR,
        AUDITOR
    })
    public PlanFile evidence(String reference, long file) {
        PlanFile opened =
                reader.file(finder.find(reference), file).orElseThrow(() -> new AccessDeniedException("No such file"));
        audit.record("plan.evidence-read", reference, Map.of("file", file));
        return opened;
    }

    /** @param content read to its end; the caller closes it */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public StoredDocument addEvidence(String reference, int number, InputStream content, String name) {
        return carrying.show(reference, number, content, name);
    }

    /** An action of the council's own people is done. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public void done(String reference, int number, String note) {
        carrying.done(reference, number, note);
    }

    /**
     * Verified twice is verified once. The last one ends the carrying out.
     *
     * @param edition of the action that was read
     */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public void verify(String reference, int number, long edition) {
        Plan plan = finder.lock(reference);
        Action action = carrying.action(plan, number);
        if (action.state() == ActionState.VERIFIED) {
            return;
        }
        long verifier = actors.get().accountId();
        Instant now = clock.now();
        ActionPolicy.mayBecome(action.state(), ActionState.VERIFIED)
                .and(() -> ActionPolicy.fresh(action.form().edition(), edition))
                .and(() -> ActionPolicy.verifier(verifier, action.owner(), action.doneBy()))
                .orThrow();
        action.verify(verifier, now);
        actions.saveAndFlush(action);
        audit.record("plan.action-verified", reference, Map.of("number", number));
        process.decided(reference, number);
        carrying.settle(plan);
        events.publishEvent(new ActionVerified(reference, number, plan.owner()));
    }

    /**
     * It was not enough, and is to be done again. A provider that cannot read the plan yet hears of it when it is sent.
     *
     * @param edition of the action that was read
     * @param reason its owner reads it
     * @param due the new day
     */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public void reopen(String reference, int number, long edition, String reason, @Nullable LocalDate due) {
        Plan plan = finder.lock(reference);
        Action action = carrying.action(plan, number);
        if (action.state() == ActionState.REOPENED) {
            return;
        }
        LocalDate today = clock.today();
        long verifier = actors.get().accountId();
        ActionPolicy.mayBecome(action.state(), ActionState.REOPENED)
                .and(() -> ActionPolicy.fresh(action.form().edition(), edition))
                .and(() -> ActionPolicy.verifier(verifier, action.owner(), action.doneBy()))
                .and(() -> ActionPolicy.reason(reason))
                .and(() -> ActionPolicy.due(due, today))
                .and(() -> plan.status() == PlanStatus.DRAFT
                        ? Decision.allow()
                        : ActionPolicy.beforeCheck(Objects.requireNonNull(due), plan.checkOn(), today))
                .orThrow();
        action.reopen(reason.strip(), Objects.requireNonNull(due));
        actions.saveAndFlush(action);
        audit.record("plan.action-reopened", reference, Map.of("number", number));
        if (plan.status() != PlanStatus.DRAFT || !action.ofProvider()) {
            mails.reopened(plan, action);
        }
        process.decided(reference, number);
        if (plan.status() == PlanStatus.AGREED) {
            process.datesChanged(reference);
        }
    }

    /** What has not worked is written again, with more actions. Found twice alike, it is found once. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public void check(String reference, boolean effective, String finding) {
        Plan plan = finder.lock(reference);
        if (plan.found(effective, finding.strip())) {
            return;
        }
        Instant now = clock.now();
        PlanPolicy.isAt(plan.status(), PlanStatus.CHECK_DUE)
                .and(() -> PlanPolicy.finding(finding))
                .orThrow();
        plan.check(effective, finding.strip(), actors.get().accountId(), now);
        plans.saveAndFlush(plan);
        audit.record("plan.checked", reference, Map.of("effective", effective));
        process.checked(reference, effective);
    }

    /** Closed twice is closed once. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE})
    public void close(String reference) {
        Plan plan = finder.lock(reference);
        if (plan.status() == PlanStatus.CLOSED) {
            return;
        }
        Instant now = clock.now();
        PlanPolicy.mayClose(
                        actions.findByPlanIdOrderByNumber(plan.id()).stream()
                                .map(Action::state)
                                .toList(),
                        plan.effective())
                .and(() -> PlanPolicy.mayBecome(plan.status(), PlanStatus.CLOSED))
                .orThrow();
        plan.close(actors.get().accountId(), now);
        plans.saveAndFlush(plan);
        audit.record("plan.closed", reference, Map.of());
        mails.closed(plan);
        process.closed(reference);
        events.publishEvent(new PlanClosed(reference, plan.owner(), plan.providerId()));
    }
}
