package cymru.cartref.tender.domain;

import cymru.cartref.shared.Decision;
import cymru.cartref.tender.AwardRule;
import cymru.cartref.tender.TenderRule;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a lot must say about how it is judged. */
public final class Criteria {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Criteria() {}

    /** @param weights of all of a lot's criteria, price included, in percent */
    public static Decision weightsSumTo100(int lot, Collection<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(HUNDRED) == 0
                ? Decision.allow()
                : Decision.refuse(TenderRule.CRITERIA_WEIGHTS_NOT_100, Map.of("lot", lot, "sum", sum));
    }

    /**
     * @param places asked for by {@link AwardRule#BEST_N}: at least two
     * @param threshold total in points of 100, asked for by {@link AwardRule#ALL_REACHING}
     */
    public static Decision awardRule(
            int lot, AwardRule rule, @Nullable Integer places, @Nullable BigDecimal threshold) {
        boolean whole = switch (rule) {
            case ONE -> true;
            case BEST_N -> places != null && places >= 2;
            case ALL_REACHING -> threshold != null && threshold.signum() > 0 && threshold.compareTo(HUNDRED) <= 0;
        };
        return whole ? Decision.allow() : Decision.refuse(TenderRule.AWARD_RULE_INCOMPLETE, Map.of("lot", lot));
    }

    /** A score is between zero and the criterion's highest. */
    public static Decision score(BigDecimal score, int highest) {
        return score.signum() >= 0 && score.compareTo(BigDecimal.valueOf(highest)) <= 0
                ? Decision.allow()
                : Decision.refuse(TenderRule.SCORE_OUT_OF_SCALE, Map.of("highest", highest));
    }

    public static Decision withinLimit(String answer, int limit) {
        int words = words(answer);
        return words <= limit
                ? Decision.allow()
                : Decision.refuse(TenderRule.ANSWER_OVER_WORD_LIMIT, Map.of("words", words, "limit", limit));
    }

    /** Words as a reader counts them: what stands between spaces and has a letter or a digit. */
    public static int words(String text) {
        return (int) SPACE.splitAsStream(text)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
