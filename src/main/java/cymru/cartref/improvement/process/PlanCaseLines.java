package cymru.cartref.improvement.process;

import cymru.cartref.improvement.domain.PlanRows;
import cymru.cartref.work.CaseLines;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A plan in the inbox, by its title. One address for both sides. */
@Component
class PlanCaseLines implements CaseLines {

    private final PlanRows plans;

    PlanCaseLines(PlanRows plans) {
        this.plans = plans;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(ActionPlanProcess.KEY);
    }

    @Override
    public CaseLine describe(String caseReference) {
        return new CaseLine(
                plans.findByReference(caseReference).orElseThrow().title().brief(), "plans/" + caseReference);
    }
}
