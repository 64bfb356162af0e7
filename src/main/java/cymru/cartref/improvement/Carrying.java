package cymru.cartref.improvement;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.improvement.domain.Action;
import cymru.cartref.improvement.domain.ActionPolicy;
import cymru.cartref.improvement.domain.ActionRows;
import cymru.cartref.improvement.domain.Evidence;
import cymru.cartref.improvement.domain.EvidenceRows;
import cymru.cartref.improvement.domain.Plan;
import cymru.cartref.improvement.domain.PlanPolicy;
import cymru.cartref.improvement.domain.PlanRows;
import cymru.cartref.improvement.process.ActionPlanProcess;
import cymru.cartref.improvement.process.PlanMails;
import cymru.cartref.shared.Decision;
import cymru.cartref.time.DatabaseClock;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What both sides do with an action of theirs: show what was done, then say so. */
@Component
class Carrying {

    private final PlanFinder finder;
    private final PlanRows plans;
    private final ActionRows actions;
    private final EvidenceRows evidence;
    private final DocumentStore documents;
    private final ActionPlanProcess process;
    private final PlanMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    Carrying(
            PlanFinder finder,
            PlanRows plans,
            ActionRows actions,
            EvidenceRows evidence,
            DocumentStore documents,
            ActionPlanProcess process,
            PlanMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.finder = finder;
        this.plans = plans;
        this.actions = actions;
        this.evidence = evidence;
        this.documents = documents;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    StoredDocument show(String reference, int number, InputStream content, String name) {
        Plan plan = finder.lock(reference);
        Action action = own(plan, number);
        Instant now = clock.now();
        carriedOut(plan).and(() -> ActionPolicy.mayBeWritten(action.state())).orThrow();
        StoredDocument stored = documents.store(content, name, DocumentStore.Accept.EVIDENCE);
        evidence.saveAndFlush(new Evidence(action, stored.id(), actors.get().accountId(), now));
        audit.record("plan.evidence-added", reference, Map.of("number", number));
        return stored;
    }

    /** Said again, it is said once. */
    void done(String reference, int number, String note) {
        Plan plan = finder.lock(reference);
        Action action = own(plan, number);
        if (action.state() == ActionState.DONE) {
            return;
        }
        Instant now = clock.now();
        carriedOut(plan)
                .and(() -> ActionPolicy.mayBecome(action.state(), ActionState.DONE))
                .and(() -> ActionPolicy.shown(evidence.countByActionIdAndAttempt(action.id(), action.attempt())))
                .and(() -> ActionPolicy.note(note))
                .orThrow();
        action.done(note.strip(), actors.get().accountId(), now);
        actions.saveAndFlush(action);
        audit.record("plan.action-done", reference, Map.of("number", number));
        mails.done(plan, action);
        process.done(reference, number);
    }

    /** Once nothing is left to be verified in an agreed plan, its effect is waited for. */
    void settle(Plan plan) {
        List<Action> all = actions.findByPlanIdOrderByNumber(plan.id());
        if (plan.status() == PlanStatus.AGREED
                && all.stream().allMatch(action -> action.state() == ActionState.VERIFIED)) {
            plan.allVerified();
            plans.saveAndFlush(plan);
            process.allVerified(plan.reference());
        }
    }

    Action action(Plan plan, int number) {
        return actions.findByPlanIdAndNumber(plan.id(), number)
                .orElseThrow(() -> new AccessDeniedException("No action " + number));
    }

    /** An action is carried out by its own side's people. */
    private Action own(Plan plan, int number) {
        Action action = action(plan, number);
        Actor actor = actors.get();
        if (action.ofProvider() == actor.council()) {
            throw new AccessDeniedException("Action " + number + " is the other side's");
        }
        return action;
    }

    private static Decision carriedOut(Plan plan) {
        return PlanPolicy.isAt(plan.status(), PlanStatus.SENT, PlanStatus.AGREED);
    }
}
