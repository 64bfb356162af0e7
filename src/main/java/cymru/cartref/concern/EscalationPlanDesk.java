package cymru.cartref.concern;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.QUALITY_MONITOR;

import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.LevelPolicy;
import cymru.cartref.concern.process.EscalationTimes;
import cymru.cartref.improvement.OpenPlan;
import cymru.cartref.improvement.PlanTitle;
import cymru.cartref.improvement.Plans;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import cymru.cartref.time.DatabaseClock;
import java.util.Map;

/** Where a case gets its action plan. */
@Desk
public class EscalationPlanDesk {

    private final EscalationFiles files;
    private final Plans plans;
    private final EscalationTimes times;
    private final Procedures procedures;
    private final Texts texts;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    EscalationPlanDesk(
            EscalationFiles files,
            Plans plans,
            EscalationTimes times,
            Procedures procedures,
            Texts texts,
            AuditTrail audit,
            DatabaseClock clock) {
        this.files = files;
        this.plans = plans;
        this.times = times;
        this.procedures = procedures;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens the plan of a case as a draft; a case whose plan goes on keeps it.
     *
     * @return the plan's reference
     */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE})
    public String open(String reference) {
        EscalationCase of = files.lock(reference);
        LevelPolicy.open(of.open()).orThrow();
        String plan = plans.open(new OpenPlan(
                EscalationPlans.owner(of),
                of.providerId(),
                new PlanTitle(title(Language.EN, of), title(Language.CY, of)),
                procedures.pinned(of.procedureVersion()).days(Setting.ACTION_REMINDER),
                clock.today().plusDays(times.stage(of).minimumDays())));
        audit.record("escalation.plan-opened", reference, Map.of("plan", plan));
        return plan;
    }

    private String title(Language language, EscalationCase of) {
        String service = of.service();
        return texts.get(
                language,
                "escalation.plan.about",
                Map.of("subject", service == null ? of.provider() : service, "reference", of.reference()));
    }
}
