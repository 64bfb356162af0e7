package cymru.cartref.terms;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.terms.TermsRule.ARRANGEMENT_INCOMPLETE;
import static cymru.cartref.terms.TermsRule.ARRANGEMENT_NOTE_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.terms.domain.ArrangementPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArrangementPolicyTest {

    private static final Map<ArrangementFlag, Long> THRESHOLDS = Map.of(
            ArrangementFlag.HIGH_VALUE, 5_000_000L,
            ArrangementFlag.HIGH_SHARE_OF_SERVICE_INCOME, 10L,
            ArrangementFlag.SERIES_HIGH_SHARE, 20L,
            ArrangementFlag.DEPENDS_ON_SERVICE, 80L);

    @Test
    void aDeclarationSaysWithWhomWhyAndHowMuch() {
        assertAllowed(ARRANGEMENT_INCOMPLETE, ArrangementPolicy.declare(worth(1)));
        assertRefused(ARRANGEMENT_INCOMPLETE, ArrangementPolicy.declare(worth(0)));
        assertRefused(
                ARRANGEMENT_INCOMPLETE,
                ArrangementPolicy.declare(new DeclareArrangement(
                        " ", RelatedAs.TRUSTEE, ArrangementNature.RENT, "Office", 1, 1, 1, null, null)));
        assertRefused(
                ARRANGEMENT_INCOMPLETE,
                ArrangementPolicy.declare(new DeclareArrangement(
                        "A", RelatedAs.TRUSTEE, ArrangementNature.RENT, "Office", 1, 2, 1, null, null)));
    }

    @Test
    void anOfficersLookLeavesANote() {
        assertRefused(ARRANGEMENT_NOTE_MISSING, ArrangementPolicy.review(" "));
        assertAllowed(ARRANGEMENT_NOTE_MISSING, ArrangementPolicy.review("Rent compared with two agents"));
    }

    @Test
    void evenTheLargestIsDeclaredAndFlaggedNeverRefused() {
        DeclareArrangement huge = arrangement(Long.MAX_VALUE / 2, Long.MAX_VALUE / 2, Long.MAX_VALUE / 2, null, null);

        assertAllowed(ARRANGEMENT_INCOMPLETE, ArrangementPolicy.declare(huge));
        assertThat(ArrangementPolicy.flags(huge, List.of(), THRESHOLDS))
                .containsExactlyInAnyOrder(
                        ArrangementFlag.HIGH_VALUE,
                        ArrangementFlag.HIGH_SHARE_OF_SERVICE_INCOME,
                        ArrangementFlag.DEPENDS_ON_SERVICE,
                        ArrangementFlag.NO_MARKET_COMPARISON,
                        ArrangementFlag.NO_BOARD_MINUTE);
    }

    @Test
    void aSmallExplainedOneIsNotFlagged() {
        assertThat(flags(999_99)).isEmpty();
    }

    @Test
    void flagsBeginExactlyAtTheirThreshold() {
        assertThat(flags(99_999_99)).contains(ArrangementFlag.HIGH_VALUE);
        assertThat(flags(4_999_999)).doesNotContain(ArrangementFlag.HIGH_VALUE);
        assertThat(flags(5_000_000)).contains(ArrangementFlag.HIGH_VALUE);
        assertThat(flags(9_999_999)).doesNotContain(ArrangementFlag.HIGH_SHARE_OF_SERVICE_INCOME);
        assertThat(flags(10_000_000)).contains(ArrangementFlag.HIGH_SHARE_OF_SERVICE_INCOME);
    }

    @Test
    void aSeriesWithOnePartyCountsAsOne() {
        DeclareArrangement half = worth(10_000_000);

        assertThat(ArrangementPolicy.flags(half, List.of(half), THRESHOLDS))
                .contains(ArrangementFlag.SERIES_HIGH_SHARE);
        assertThat(ArrangementPolicy.flags(half, List.of(), THRESHOLDS))
                .doesNotContain(ArrangementFlag.SERIES_HIGH_SHARE);
    }

    @Test
    void whoLivesFromTheServiceIsFlagged() {
        assertThat(ArrangementPolicy.flags(arrangement(1, 80, 100, "Two quotes", "Minute 3"), List.of(), THRESHOLDS))
                .contains(ArrangementFlag.DEPENDS_ON_SERVICE);
        assertThat(ArrangementPolicy.flags(arrangement(1, 79, 100, "Two quotes", "Minute 3"), List.of(), THRESHOLDS))
                .doesNotContain(ArrangementFlag.DEPENDS_ON_SERVICE);
    }

    @Test
    void thresholdsAreDataAndOneThatIsMissingFlagsNothing() {
        assertThat(ArrangementPolicy.flags(worth(Long.MAX_VALUE / 200), List.of(), Map.of()))
                .isEmpty();
    }

    /** Of a provider with a yearly income of £1,000,000 from the service and £2,000,000 in all. */
    private static DeclareArrangement worth(long pence) {
        return arrangement(pence, 100_000_000, 200_000_000, "Two quotes", "Minute 3");
    }

    private static Set<ArrangementFlag> flags(long pence) {
        return ArrangementPolicy.flags(worth(pence), List.of(), THRESHOLDS);
    }

    private static DeclareArrangement arrangement(
            long pence, long service, long total, @Nullable String market, @Nullable String minute) {
        return new DeclareArrangement(
                "Bryn Holdings",
                RelatedAs.TRUSTEE,
                ArrangementNature.RENT,
                "Office",
                pence,
                service,
                total,
                market,
                minute);
    }
}
