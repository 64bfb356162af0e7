package cymru.cartref.procedure;

import cymru.cartref.shared.Bilingual;
import java.math.BigDecimal;
import java.util.Set;

/**
 * An indicator that providers report.
 *
 * @param green the last figure that is still green, in the direction
 * @param amber the last figure that is still amber; beyond it is red
 * @param safety one red safety indicator makes the whole red
 * @param services the kinds of service it is asked of
 */
public record KpiDefinition(
        String code,
        Bilingual name,
        Bilingual definition,
        Unit unit,
        Direction direction,
        BigDecimal green,
        BigDecimal amber,
        boolean safety,
        Set<MeasuredService> services,
        Certainty certainty,
        Bilingual source)
        implements ProcedureRow {

    /** What a figure counts. */
    public enum Unit {
        PERCENT,
        COUNT,
        /** For each child, or child and month, as the definition says. */
        RATE,
        /** Working days, on average. */
        DAYS
    }

    /** Which way is better. */
    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER
    }

    /** How a figure is judged. */
    public enum Colour {
        GREEN,
        AMBER,
        RED
    }

    public KpiDefinition {
        services = Set.copyOf(services);
        green = green.stripTrailingZeros();
        amber = amber.stripTrailingZeros();
    }

    public Colour judge(BigDecimal figure) {
        if (within(figure, green)) {
            return Colour.GREEN;
        }
        return within(figure, amber) ? Colour.AMBER : Colour.RED;
    }

    private boolean within(BigDecimal figure, BigDecimal bound) {
        int side = figure.compareTo(bound);
        return direction == Direction.HIGHER_IS_BETTER ? side >= 0 : side <= 0;
    }

    @Override
    public Kind kind() {
        return Kind.KPI;
    }

    @Override
    public Bilingual title() {
        return name;
    }
}
