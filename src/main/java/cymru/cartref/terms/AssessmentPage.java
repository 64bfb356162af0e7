package cymru.cartref.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer sees of a provider.
 *
 * @param recommendation the decision table's answer to the facts as they stand
 * @param history newest first
 * @param transition the newest; null when there is none
 */
public record AssessmentPage(
        NotForProfitCase facts,
        Recommendation recommendation,
        List<AssessmentLine> history,
        List<ArrangementLine> arrangements,
        @Nullable TransitionPage transition,
        List<FactorLine> factors) {}
