package cymru.cartref.tender.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.tender.TenderRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, 30, 30.00",
        "200, 100, 30, 15.00",
        "300, 100, 30, 10.00",
        "333.33, 100, 40, 12.00",
        "160, 100, 0.01, 0.01",
        "240, 100, 0.012, 0.01",
        "0, 0, 30, 30.00",
        "100, 0, 30, 0.00",
    })
    void pricePointsAreLowestOverPriceTimesWeightRoundedHalfUp(
            String price, String lowest, String weight, String points) {
        assertThat(Price.points(number(price), number(lowest), number(weight))).isEqualTo(number(points));
    }

    @Test
    void theLowestPriceIsTheCompliantBidsLowest() {
        assertThat(Price.lowest(List.of(number("12.50"), number("9.99"), number("10"))))
                .isEqualTo(number("9.99"));
    }

    @Test
    void aPriceOfZeroIsRefusedUnlessTheTenderAllowsIt() {
        assertRefused(TenderRule.PRICE_ZERO, Price.zero(BigDecimal.ZERO, false));
        assertAllowed(TenderRule.PRICE_ZERO, Price.zero(number("0.00"), true));
        assertAllowed(TenderRule.PRICE_ZERO, Price.zero(number("0.01"), false));
        assertRefused(TenderRule.PRICE_ZERO, Price.zero(number("-1"), true));
    }

    @Test
    void anAbnormallyLowBidIsAskedAboutFirst() {
        assertRefused(TenderRule.LOW_PRICE_NOT_ASKED_ABOUT, Price.mayExcludeAsTooLow(false, false));
        assertRefused(TenderRule.LOW_PRICE_NOT_ASKED_ABOUT, Price.mayExcludeAsTooLow(true, false));
        assertAllowed(TenderRule.LOW_PRICE_NOT_ASKED_ABOUT, Price.mayExcludeAsTooLow(true, true));
    }

    @Test
    void qualityIsTheWeightedSumOfConsensusScores() {
        List<Quality.Scored> scores = List.of(
                new Quality.Scored(number("4"), 5, number("40"), number("3")),
                new Quality.Scored(number("2"), 3, number("30"), null));
        assertThat(Quality.points(scores)).isEqualTo(number("52.00"));
        assertThat(Quality.reachesThresholds(scores)).isTrue();
        assertThat(new Quality.Scored(number("1"), 3, number("10"), null).points())
                .isEqualTo(number("3.33"));
    }

    @Test
    void aScoreUnderItsThresholdKeepsABidOut() {
        assertThat(Quality.reachesThresholds(List.of(new Quality.Scored(number("2.5"), 5, number("40"), number("3")))))
                .isFalse();
    }

    @Test
    void moderationWaitsForEveryEvaluatorsScores() {
        assertRefused(
                TenderRule.SCORES_OUTSTANDING, Quality.mayModerate(Set.of("ann/B-1", "bob/B-1"), Set.of("ann/B-1")));
        assertAllowed(
                TenderRule.SCORES_OUTSTANDING,
                Quality.mayModerate(Set.of("ann/B-1", "bob/B-1"), Set.of("ann/B-1", "bob/B-1", "left/B-1")));
    }

    @Test
    void aConsensusIsReasoned() {
        assertRefused(TenderRule.CONSENSUS_NEEDS_REASON, Quality.consensus("  "));
        assertAllowed(TenderRule.CONSENSUS_NEEDS_REASON, Quality.consensus("Clear plan, weak on training"));
    }

    @Test
    void priceStaysSealedUntilQualityIsLocked() {
        assertRefused(TenderRule.QUALITY_NOT_LOCKED, Quality.mayOpenPrice(false));
        assertAllowed(TenderRule.QUALITY_NOT_LOCKED, Quality.mayOpenPrice(true));
    }
}
