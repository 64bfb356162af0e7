package cymru.cartref.contract.monitoring;

import cymru.cartref.procedure.KpiDefinition;
import cymru.cartref.shared.Bilingual;
import java.math.BigDecimal;

/**
 * An indicator as a contract asks it: the library's definition, with the contract's own bounds.
 *
 * @param green the last figure that is still green, in the direction
 * @param amber the last figure that is still amber; beyond it is red
 */
public record AskedKpi(
        String code,
        Bilingual name,
        Bilingual definition,
        KpiDefinition.Unit unit,
        KpiDefinition.Direction direction,
        BigDecimal green,
        BigDecimal amber,
        boolean safety) {

    public AskedKpi {
        green = green.stripTrailingZeros();
        amber = amber.stripTrailingZeros();
    }

    public static AskedKpi of(KpiDefinition library, BigDecimal green, BigDecimal amber) {
        return new AskedKpi(
                library.code(),
                library.name(),
                library.definition(),
                library.unit(),
                library.direction(),
                green,
                amber,
                library.safety());
    }

    public KpiDefinition.Colour judge(BigDecimal figure) {
        if (within(figure, green)) {
            return KpiDefinition.Colour.GREEN;
        }
        return within(figure, amber) ? KpiDefinition.Colour.AMBER : KpiDefinition.Colour.RED;
    }

    private boolean within(BigDecimal figure, BigDecimal bound) {
        int side = figure.compareTo(bound);
        return direction == KpiDefinition.Direction.HIGHER_IS_BETTER ? side >= 0 : side <= 0;
    }
}
