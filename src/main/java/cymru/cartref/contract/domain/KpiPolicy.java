package cymru.cartref.contract.domain;

import cymru.cartref.contract.ContractStatus;
import cymru.cartref.contract.monitoring.KpiChoice;
import cymru.cartref.contract.monitoring.MonitoringRule;
import cymru.cartref.procedure.KpiDefinition;
import cymru.cartref.procedure.KpiDefinition.Direction;
import cymru.cartref.procedure.KpiDefinition.Unit;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a contract may be measured by. */
public final class KpiPolicy {

    /** Greatest figure that is taken, of any unit but percent. */
    public static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private KpiPolicy() {}

    /** @param ended whether monitoring was ended */
    public static Decision inForce(ContractStatus status, boolean ended) {
        return Decision.require(status == ContractStatus.IN_FORCE && !ended, MonitoringRule.MONITORING_NOT_IN_FORCE);
    }

    public static Decision unchanged(long edition, long now) {
        return Decision.require(edition == now, MonitoringRule.KPI_CHANGED_ELSEWHERE);
    }

    /** @param library of the procedure's version */
    public static Decision mayBeChosen(List<KpiChoice> choices, List<KpiDefinition> library) {
        if (choices.isEmpty()) {
            return Decision.refuse(MonitoringRule.KPI_NONE_CHOSEN);
        }
        long different = choices.stream().map(KpiChoice::code).distinct().count();
        Decision decision = Decision.require(different == choices.size(), MonitoringRule.KPI_NOT_IN_LIBRARY);
        for (KpiChoice choice : choices) {
            decision = decision.and(() -> one(choice, library));
        }
        return decision;
    }

    private static Decision one(KpiChoice choice, List<KpiDefinition> library) {
        Optional<KpiDefinition> definition =
                library.stream().filter(kpi -> kpi.code().equals(choice.code())).findFirst();
        if (definition.isEmpty()) {
            return Decision.refuse(MonitoringRule.KPI_NOT_IN_LIBRARY);
        }
        KpiDefinition kpi = definition.get();
        int side = choice.green().compareTo(choice.amber());
        boolean ordered = kpi.direction() == Direction.HIGHER_IS_BETTER ? side >= 0 : side <= 0;
        return ordered && inRange(kpi.unit(), choice.green()) && inRange(kpi.unit(), choice.amber())
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        MonitoringRule.KPI_BOUNDS,
                        Map.of("better", kpi.direction().name()),
                        "kpi-" + choice.code()));
    }

    /** Whether a figure can be one of its unit, with two decimals at most. */
    public static boolean inRange(Unit unit, BigDecimal figure) {
        BigDecimal most = unit == Unit.PERCENT ? HUNDRED : MOST;
        boolean whole = unit != Unit.COUNT || figure.stripTrailingZeros().scale() <= 0;
        return figure.signum() >= 0
                && figure.compareTo(most) <= 0
                && figure.stripTrailingZeros().scale() <= 2
                && whole;
    }
}
