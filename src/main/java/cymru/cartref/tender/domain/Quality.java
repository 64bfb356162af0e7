package cymru.cartref.tender.domain;

import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Quality scores: alone, then moderated, then locked, and only then price. */
public final class Quality {

    private Quality() {}

    /**
     * One criterion's agreed score.
     *
     * @param score the consensus, on the scale 0 to {@code highest}
     * @param weight percent of the lot's total
     * @param threshold the least score that keeps a bid in; null: none
     */
    public record Scored(
            BigDecimal score,
            int highest,
            BigDecimal weight,
            @Nullable BigDecimal threshold) {

        /** Points of the weight, two decimals, half up. */
        public BigDecimal points() {
            return score.multiply(weight).divide(BigDecimal.valueOf(highest), 2, RoundingMode.HALF_UP);
        }

        public boolean reachesThreshold() {
            return threshold == null || score.compareTo(threshold) >= 0;
        }
    }

    public static BigDecimal points(Collection<Scored> criteria) {
        return criteria.stream().map(Scored::points).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    public static boolean reachesThresholds(Collection<Scored> criteria) {
        return criteria.stream().allMatch(Scored::reachesThreshold);
    }

    /**
     * Moderation begins when every evaluator has scored every criterion of every bid that is theirs.
     *
     * @param wanted each cell as evaluator, bid and criterion in one key
     */
    public static <T> Decision mayModerate(Set<T> wanted, Set<T> scored) {
        List<T> open = wanted.stream().filter(cell -> !scored.contains(cell)).toList();
        return open.isEmpty()
                ? Decision.allow()
                : Decision.refuse(TenderRule.SCORES_OUTSTANDING, Map.of("count", open.size()));
    }

    /** A consensus is reasoned: the summary to the bidder rests on it. */
    public static Decision consensus(String reason) {
        return Decision.require(!reason.isBlank(), TenderRule.CONSENSUS_NEEDS_REASON);
    }

    /** What an evaluator handed in stays as it is: moderation weighs what each thought alone. */
    public static Decision mayScore(boolean handedIn) {
        return Decision.require(!handedIn, TenderRule.SCORES_LOCKED);
    }

    /** @param open cells of the moderation that have no agreed score yet */
    public static Decision mayLock(int open) {
        return open == 0 ? Decision.allow() : Decision.refuse(TenderRule.CONSENSUS_OUTSTANDING, Map.of("count", open));
    }

    public static Decision mayOpenPrice(boolean qualityLocked) {
        return Decision.require(qualityLocked, TenderRule.QUALITY_NOT_LOCKED);
    }
}
