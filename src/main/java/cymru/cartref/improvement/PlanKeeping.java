package cymru.cartref.improvement;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.improvement.domain.Action;
import cymru.cartref.improvement.domain.ActionRows;
import cymru.cartref.improvement.domain.Plan;
import cymru.cartref.improvement.domain.PlanPolicy;
import cymru.cartref.improvement.domain.PlanRows;
import cymru.cartref.improvement.process.ActionPlanProcess;
import cymru.cartref.improvement.process.PlanMails;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every plan begins here, for the case that owns it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanKeeping implements Plans {

    private final PlanRows plans;
    private final ActionRows actions;
    private final PlanFinder finder;
    private final ActionPlanProcess process;
    private final PlanMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;

    PlanKeeping(
            PlanRows plans,
            ActionRows actions,
            PlanFinder finder,
            ActionPlanProcess process,
            PlanMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            JdbcClient jdbc) {
        this.plans = plans;
        this.actions = actions;
        this.finder = finder;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public boolean readable(String reference) {
        return finder.readable(reference);
    }

    @Override
    public String open(OpenPlan opening) {
        Optional<Plan> earlier = live(opening.owner());
        if (earlier.isPresent()) {
            return earlier.get().reference();
        }
        Plan plan = plans.saveAndFlush(new Plan(opening, clock.now()));
        plan.number();
        plans.flush();
        audit.record(
                "plan.opened", plan.reference(), Map.of("owner", opening.owner().reference()));
        process.opened(plan);
        return plan.reference();
    }

    @Override
    public void withdraw(OwnerRef owner, String reason) {
        Optional<Plan> found = live(owner).flatMap(plan -> plans.lockByReference(plan.reference()));
        if (found.isEmpty() || !found.get().status().live()) {
            return;
        }
        Plan plan = found.get();
        Instant now = clock.now();
        PlanPolicy.reason(reason).orThrow();
        plan.withdraw(reason.strip(), now);
        plans.saveAndFlush(plan);
        audit.record("plan.withdrawn", plan.reference(), Map.of());
        if (plan.sentAt() != null) {
            mails.withdrawn(plan);
        }
        process.withdrawn(plan.reference());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean allVerified(OwnerRef owner) {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM improvement_action a"
                        + " JOIN improvement_plan p ON p.id = a.plan_id WHERE p.owner_kind = :kind"
                        + " AND p.owner_reference = :reference AND p.status <> 'WITHDRAWN' AND a.state <> 'VERIFIED')")
                .param("kind", owner.kind())
                .param("reference", owner.reference())
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PlanSummary> of(OwnerRef owner) {
        return newest(owner).map(plan -> {
            List<Action> of = actions.findByPlanIdOrderByNumber(plan.id());
            return new PlanSummary(plan.reference(), plan.status(), of.size(), (int) of.stream()
                    .filter(action -> action.state() == ActionState.VERIFIED)
                    .count());
        });
    }

    private Optional<Plan> live(OwnerRef owner) {
        return newest(owner).filter(plan -> plan.status().live());
    }

    private Optional<Plan> newest(OwnerRef owner) {
        return plans.findFirstByOwnerKindAndOwnerReferenceOrderByIdDesc(owner.kind(), owner.reference());
    }
}
