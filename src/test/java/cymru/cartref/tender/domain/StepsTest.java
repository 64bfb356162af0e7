package cymru.cartref.tender.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.TenderStatus;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two tables of arrows, every pair. */
class StepsTest {

    private static final String TENDER = """
            PIPELINE: DRAFT TERMINATED
            DRAFT: IN_APPROVAL TERMINATED
            IN_APPROVAL: DRAFT APPROVED TERMINATED
            APPROVED: PLATFORM_REFERENCED TERMINATED
            PLATFORM_REFERENCED: LIVE TERMINATED
            LIVE: CLOSED TERMINATED
            CLOSED: OPENED TERMINATED
            OPENED: COMPLIANCE TERMINATED
            COMPLIANCE: QUALITY_SCORING TERMINATED
            QUALITY_SCORING: MODERATION TERMINATED
            MODERATION: QUALITY_LOCKED TERMINATED
            QUALITY_LOCKED: PRICE_OPENED TERMINATED
            PRICE_OPENED: RECOMMENDED TERMINATED
            RECOMMENDED: PRICE_OPENED AWARD_APPROVED TERMINATED
            AWARD_APPROVED: SUMMARIES_ISSUED TERMINATED
            SUMMARIES_ISSUED: AWARD_NOTICED TERMINATED
            AWARD_NOTICED: STANDSTILL CONTRACTED TERMINATED
            STANDSTILL: CONTRACTED TERMINATED
            CONTRACTED: DETAILS_NOTICED
            """;

    private static final String BID = """
            DRAFT: SUBMITTED WITHDRAWN NOT_CARRIED_ON
            SUBMITTED: REOPENED NEEDS_RECONFIRMING WITHDRAWN OPENED
            REOPENED: SUBMITTED NEEDS_RECONFIRMING WITHDRAWN OPENED
            NEEDS_RECONFIRMING: SUBMITTED WITHDRAWN NOT_CARRIED_ON
            WITHDRAWN: DRAFT
            OPENED: SCORED UNSUCCESSFUL EXCLUDED
            SCORED: SUCCESSFUL UNSUCCESSFUL EXCLUDED
            """;

    @ParameterizedTest
    @EnumSource
    void aTenderGoesOnlyWhereTheTableLeads(TenderStatus from) {
        for (TenderStatus to : TenderStatus.values()) {
            if (arrows(TENDER).contains(from + ">" + to)) {
                assertAllowed(TenderRule.TENDER_NOT_AT_THIS_STEP, Steps.mayBecome(from, to));
            } else {
                assertRefused(TenderRule.TENDER_NOT_AT_THIS_STEP, Steps.mayBecome(from, to));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBidGoesOnlyWhereTheTableLeads(BidStatus from) {
        for (BidStatus to : BidStatus.values()) {
            if (arrows(BID).contains(from + ">" + to)) {
                assertAllowed(TenderRule.BID_NOT_AT_THIS_STEP, Steps.mayBecome(from, to));
            } else {
                assertRefused(TenderRule.BID_NOT_AT_THIS_STEP, Steps.mayBecome(from, to));
            }
        }
    }

    @Test
    void everyStatusIsReachable() {
        assertThat(arrows(TENDER).stream().map(arrow -> arrow.split(">")[1]).collect(Collectors.toSet()))
                .hasSize(TenderStatus.values().length - 1)
                .doesNotContain("PIPELINE");
        assertThat(arrows(BID).stream().map(arrow -> arrow.split(">")[1]).collect(Collectors.toSet()))
                .hasSize(BidStatus.values().length);
    }

    @Test
    void onlyWhatStoodMustBeReconfirmedAfterAnAddendumInSubstance() {
        assertThat(Arrays.stream(BidStatus.values()).filter(status -> Steps.afterAddendumInSubstance(status) != status))
                .containsExactly(BidStatus.SUBMITTED, BidStatus.REOPENED)
                .allSatisfy(status ->
                        assertThat(Steps.afterAddendumInSubstance(status)).isEqualTo(BidStatus.NEEDS_RECONFIRMING));
    }

    @Test
    void atTheDeadlineAReopenedBidStandsAndAnUnconfirmedOneDoesNot() {
        assertThat(Steps.atDeadline(BidStatus.SUBMITTED)).isEqualTo(BidStatus.SUBMITTED);
        assertThat(Steps.atDeadline(BidStatus.REOPENED)).isEqualTo(BidStatus.REOPENED);
        assertThat(Steps.atDeadline(BidStatus.DRAFT)).isEqualTo(BidStatus.NOT_CARRIED_ON);
        assertThat(Steps.atDeadline(BidStatus.NEEDS_RECONFIRMING)).isEqualTo(BidStatus.NOT_CARRIED_ON);
        assertThat(Steps.atDeadline(BidStatus.WITHDRAWN)).isEqualTo(BidStatus.WITHDRAWN);
    }

    @Test
    void onlyAnAdvertisedTenderIsPublic() {
        assertThat(TenderStatus.PLATFORM_REFERENCED.advertised()).isFalse();
        assertThat(TenderStatus.LIVE.advertised()).isTrue();
        assertThat(TenderStatus.TERMINATED.advertised()).isFalse();
    }

    private static Set<String> arrows(String table) {
        Set<String> arrows = new HashSet<>();
        table.lines().forEach(line -> {
            String from = line.substring(0, line.indexOf(':'));
            for (String to : line.substring(from.length() + 2).split(" ")) {
                arrows.add(from + ">" + to);
            }
        });
        return arrows;
    }
}
