package cymru.cartref.tender.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.tender.AwardRule;
import cymru.cartref.tender.TenderRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CriteriaTest {

    private static List<BigDecimal> weights(String... weights) {
        return Stream.of(weights).map(BigDecimal::new).toList();
    }

    @Test
    void aLotsWeightsSumToOneHundredExactly() {
        assertAllowed(
                TenderRule.CRITERIA_WEIGHTS_NOT_100, Criteria.weightsSumTo100(1, weights("33.33", "36.67", "30")));
        assertRefused(
                TenderRule.CRITERIA_WEIGHTS_NOT_100, Criteria.weightsSumTo100(1, weights("33.33", "36.66", "30")));
        assertRefused(TenderRule.CRITERIA_WEIGHTS_NOT_100, Criteria.weightsSumTo100(1, weights()));
    }

    @Test
    void anAwardRuleIsWhole() {
        assertAllowed(TenderRule.AWARD_RULE_INCOMPLETE, Criteria.awardRule(1, AwardRule.ONE, null, null));
        assertAllowed(TenderRule.AWARD_RULE_INCOMPLETE, Criteria.awardRule(1, AwardRule.BEST_N, 3, null));
        assertAllowed(
                TenderRule.AWARD_RULE_INCOMPLETE,
                Criteria.awardRule(1, AwardRule.ALL_REACHING, null, new BigDecimal("60")));
        assertRefused(TenderRule.AWARD_RULE_INCOMPLETE, Criteria.awardRule(1, AwardRule.BEST_N, null, null));
        assertRefused(TenderRule.AWARD_RULE_INCOMPLETE, Criteria.awardRule(1, AwardRule.BEST_N, 1, null));
        assertRefused(TenderRule.AWARD_RULE_INCOMPLETE, Criteria.awardRule(1, AwardRule.ALL_REACHING, null, null));
        assertRefused(
                TenderRule.AWARD_RULE_INCOMPLETE,
                Criteria.awardRule(1, AwardRule.ALL_REACHING, null, new BigDecimal("101")));
    }

    @Test
    void aScoreIsOnItsScale() {
        assertAllowed(TenderRule.SCORE_OUT_OF_SCALE, Criteria.score(BigDecimal.ZERO, 5));
        assertAllowed(TenderRule.SCORE_OUT_OF_SCALE, Criteria.score(new BigDecimal("5.0"), 5));
        assertRefused(TenderRule.SCORE_OUT_OF_SCALE, Criteria.score(new BigDecimal("5.1"), 5));
        assertRefused(TenderRule.SCORE_OUT_OF_SCALE, Criteria.score(new BigDecimal("-1"), 5));
    }

    @Test
    void anAnswerKeepsItsWordLimit() {
        assertAllowed(TenderRule.ANSWER_OVER_WORD_LIMIT, Criteria.withinLimit("one two three", 3));
        assertRefused(TenderRule.ANSWER_OVER_WORD_LIMIT, Criteria.withinLimit("one two three four", 3));
    }

    @Test
    void wordsAreWhatStandsBetweenSpacesWithALetterOrDigit() {
        assertThat(Criteria.words("")).isZero();
        assertThat(Criteria.words(" \n\t ")).isZero();
        assertThat(Criteria.words("Mae'r plant — 24/7 — gartref.\nTŷ ŵyn")).isEqualTo(6);
        assertThat(Criteria.words("مرحبا بالعالم")).isEqualTo(2);
        assertThat(Criteria.words("x".repeat(10_000))).isEqualTo(1);
    }
}
