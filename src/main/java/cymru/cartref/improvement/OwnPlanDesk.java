package cymru.cartref.improvement;

import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.improvement.domain.Plan;
import cymru.cartref.improvement.domain.PlanPolicy;
import cymru.cartref.improvement.domain.PlanRows;
import cymru.cartref.improvement.process.ActionPlanProcess;
import cymru.cartref.improvement.process.PlanMails;
import cymru.cartref.time.DatabaseClock;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Where a provider reads its plans, agrees to them or asks for a change, and shows what it has done. */
@Desk
public class OwnPlanDesk {

    private final PlanFinder finder;
    private final PlanRows plans;
    private final ActionRegister register;
    private final PlanReader reader;
    private final Carrying carrying;
    private final ActionPlanProcess process;
    private final PlanMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    OwnPlanDesk(
            PlanFinder finder,
            PlanRows plans,
            ActionRegister register,
            PlanReader reader,
            Carrying carrying,
            ActionPlanProcess process,
            PlanMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.finder = finder;
        this.plans = plans;
        this.register = register;
        this.reader = reader;
        this.carrying = carrying;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** The own organisation's, the earliest due first; none while somebody belongs to no organisation. */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public List<ListedAction> list(ActionFilter filter, @Nullable ListedAction after, int limit) {
        Actor actor = actors.get();
        Long organisation = actor.organisationId();
        return organisation == null
                ? List.of()
                : register.page(actor, organisation, filter, after, clock.today(), limit);
    }

    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public PlanPage page(String reference) {
        return reader.page(finder.find(reference));
    }

    /** A file of evidence. Reading it is on record. */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public PlanFile evidence(String reference, long file) {
        PlanFile opened =
                reader.file(finder.find(reference), file).orElseThrow(() -> new AccessDeniedException("No such file"));
        audit.record("plan.evidence-read", reference, Map.of("file", file));
        return opened;
    }

    /**
     * Agreed twice is agreed once.
     *
     * @param edition of the plan that was read
     */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public void agree(String reference, long edition) {
        Plan plan = finder.lock(reference);
        if (plan.status() == PlanStatus.AGREED) {
            return;
        }
        PlanPolicy.mayBecome(plan.status(), PlanStatus.AGREED)
                .and(() -> PlanPolicy.fresh(plan.edition(), edition))
                .orThrow();
        plan.agree(actors.get().accountId(), clock.now());
        plans.saveAndFlush(plan);
        audit.record("plan.agreed", reference, Map.of());
        mails.agreed(plan);
        process.agreed(reference);
        carrying.settle(plan);
    }

    /** The council writes the plan again; meanwhile it is not shown here. Asked twice alike, it is asked once. */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public void askForChange(String reference, String reason) {
        if (finder.askedAlready(reference, reason.strip())) {
            return;
        }
        Plan plan = finder.lock(reference);
        PlanPolicy.isAt(plan.status(), PlanStatus.SENT)
                .and(() -> PlanPolicy.reason(reason))
                .orThrow();
        plan.askForChange(reason.strip());
        plans.saveAndFlush(plan);
        audit.record("plan.change-asked", reference, Map.of());
        mails.changeAsked(plan);
        process.changeAsked(reference);
    }

    /** @param content read to its end; the caller closes it */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public StoredDocument addEvidence(String reference, int number, InputStream content, String name) {
        return carrying.show(reference, number, content, name);
    }

    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public void done(String reference, int number, String note) {
        carrying.done(reference, number, note);
    }
}
