package cymru.cartref.tender.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.tender.AwardRule;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.TieRule;
import cymru.cartref.tender.domain.Ranking.Outcome;
import cymru.cartref.tender.domain.Ranking.Standing;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final TieRule USUAL = TieRule.HIGHER_QUALITY_THEN_DRAWN_LOT;

    private static Standing bid(String name, String quality, String price) {
        return bid(name, quality, price, null);
    }

    private static Standing bid(String name, String quality, String price, @Nullable Integer drawn) {
        return new Standing(name, new BigDecimal(quality), new BigDecimal(price), drawn);
    }

    private static List<String> names(List<Standing> bids) {
        return bids.stream().map(Standing::bid).toList();
    }

    @Test
    void theHighestTotalComesFirst() {
        assertThat(Ranking.rank(List.of(bid("a", "50", "20"), bid("b", "60", "15"), bid("c", "40", "30")), USUAL))
                .extracting(placed -> placed.rank() + placed.bid().bid())
                .containsExactly("1b", "2a", "3c");
    }

    @Test
    void equalTotalsArePartedByQuality() {
        Outcome outcome =
                Ranking.outcome(List.of(bid("a", "50", "25"), bid("b", "60", "15")), USUAL, AwardRule.ONE, null, null);
        assertThat(names(outcome.successful())).containsExactly("b");
        assertThat(outcome.tied()).isEmpty();
    }

    @Test
    void bestThreeAreAwarded() {
        Outcome outcome = Ranking.outcome(
                List.of(bid("a", "50", "20"), bid("b", "60", "15"), bid("c", "40", "30"), bid("d", "30", "30")),
                USUAL,
                AwardRule.BEST_N,
                3,
                null);
        assertThat(names(outcome.successful())).containsExactly("b", "a", "c");
        assertAllowed(
                TenderRule.TIE_NOT_DRAWN, AwardPolicy.tieDecided(outcome.tied().size()));
    }

    @Test
    void fewerBidsThanPlacesAreAllAwarded() {
        Outcome outcome = Ranking.outcome(List.of(bid("a", "50", "20")), USUAL, AwardRule.BEST_N, 3, null);
        assertThat(names(outcome.successful())).containsExactly("a");
        assertThat(Ranking.outcome(List.of(), USUAL, AwardRule.ONE, null, null).successful())
                .isEmpty();
    }

    @Test
    void aTieAtTheCutWaitsForTheDrawing() {
        List<Standing> bids =
                List.of(bid("a", "60", "20"), bid("b", "50", "20"), bid("c", "50", "20"), bid("d", "10", "20"));
        Outcome open = Ranking.outcome(bids, USUAL, AwardRule.BEST_N, 2, null);
        assertThat(names(open.successful())).containsExactly("a");
        assertThat(names(open.tied())).containsExactly("b", "c");
        assertRefused(
                TenderRule.TIE_NOT_DRAWN, AwardPolicy.tieDecided(open.tied().size()));

        Outcome drawn = Ranking.outcome(
                List.of(bids.get(0), bid("b", "50", "20", 2), bid("c", "50", "20", 1), bids.get(3)),
                USUAL,
                AwardRule.BEST_N,
                2,
                null);
        assertThat(names(drawn.successful())).containsExactly("a", "c");
        assertAllowed(
                TenderRule.TIE_NOT_DRAWN, AwardPolicy.tieDecided(drawn.tied().size()));
    }

    @Test
    void aTieAwayFromTheCutDecidesNothing() {
        Outcome outcome = Ranking.outcome(
                List.of(bid("a", "50", "20"), bid("b", "50", "20"), bid("c", "10", "20")),
                USUAL,
                AwardRule.BEST_N,
                2,
                null);
        assertThat(names(outcome.successful())).containsExactlyInAnyOrder("a", "b");
        assertThat(outcome.ranked()).extracting(Ranking.Placed::rank).containsExactly(1, 1, 3);
        assertAllowed(
                TenderRule.TIE_NOT_DRAWN, AwardPolicy.tieDecided(outcome.tied().size()));
    }

    @Test
    void whereTheTenderSaysSoTheDrawingDecidesAtOnce() {
        List<Standing> bids = List.of(bid("a", "50", "20", 2), bid("b", "40", "30", 1));
        assertThat(names(Ranking.outcome(bids, TieRule.DRAWN_LOT, AwardRule.ONE, null, null)
                        .successful()))
                .containsExactly("b");
        assertThat(names(Ranking.outcome(bids, USUAL, AwardRule.ONE, null, null).successful()))
                .containsExactly("a");
    }

    @Test
    void everyoneWhoReachesTheThresholdIsAwarded() {
        Outcome outcome = Ranking.outcome(
                List.of(bid("a", "50", "20"), bid("b", "40", "20"), bid("c", "39.99", "20")),
                USUAL,
                AwardRule.ALL_REACHING,
                null,
                new BigDecimal("60"));
        assertThat(names(outcome.successful())).containsExactly("a", "b");
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<Standing> bids = List.of(bid("a", "50", "20"), bid("b", "60", "15"), bid("c", "50", "20"));
        assertThat(Ranking.rank(bids.reversed(), USUAL)).isEqualTo(Ranking.rank(bids, USUAL));
    }
}
