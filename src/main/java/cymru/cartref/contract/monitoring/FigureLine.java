package cymru.cartref.contract.monitoring;

import cymru.cartref.procedure.KpiDefinition;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a return.
 *
 * @param figure null while there is none, or it is not the reader's to see yet
 * @param colour of the figure
 * @param before what was said the last time
 * @param inARow whether it is red in as many cycles in a row as the procedure says
 */
public record FigureLine(
        AskedKpi kpi,
        @Nullable BigDecimal figure,
        String note,
        KpiDefinition.@Nullable Colour colour,
        @Nullable BigDecimal before,
        boolean inARow) {}
