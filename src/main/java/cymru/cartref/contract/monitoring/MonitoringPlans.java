package cymru.cartref.contract.monitoring;

import cymru.cartref.contract.domain.Monitoring;
import cymru.cartref.contract.domain.MonitoringCycle;
import cymru.cartref.contract.domain.Rhythm;
import cymru.cartref.improvement.OpenPlan;
import cymru.cartref.improvement.OwnerRef;
import cymru.cartref.improvement.PlanTitle;
import cymru.cartref.improvement.Plans;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The action plan that a review may open: it is the cycle's. */
@Component
class MonitoringPlans {

    static final String OWNER = "monitoring";

    private final Plans plans;
    private final Rhythm rhythm;
    private final Procedures procedures;
    private final Texts texts;

    MonitoringPlans(Plans plans, Rhythm rhythm, Procedures procedures, Texts texts) {
        this.plans = plans;
        this.rhythm = rhythm;
        this.procedures = procedures;
        this.texts = texts;
    }

    /** Whether it worked is looked at after the next return. */
    String open(Monitoring monitoring, MonitoringCycle cycle, LocalDate today) {
        int months = rhythm.of(monitoring.colour(), false, procedures.pinned(cycle.procedureVersion()))
                .returnMonths();
        return plans.open(new OpenPlan(
                new OwnerRef(OWNER, cycle.reference()),
                cycle.providerId(),
                new PlanTitle(title(Language.EN, cycle), title(Language.CY, cycle)),
                procedures.current(ProcedureCode.ESCALATION).days(Setting.ACTION_REMINDER),
                today.plusMonths(months)));
    }

    private String title(Language language, MonitoringCycle cycle) {
        return texts.get(language, "monitoring.plan.title", Map.of("contract", cycle.contract()));
    }
}
