package cymru.cartref.tender.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;

import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.evaluation.ExclusionGround;
import cymru.cartref.tender.evaluation.QueryKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules from the opening to the notices, as plain questions. */
class AssessmentPoliciesTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    @Test
    void aLotNeedsItsEvaluatorsAndAModerator() {
        assertAllowed(TenderRule.PANEL_INCOMPLETE, PanelPolicy.complete(1, 2, 2, true));
        assertRefused(TenderRule.PANEL_INCOMPLETE, PanelPolicy.complete(1, 1, 2, true));
        assertRefused(TenderRule.PANEL_INCOMPLETE, PanelPolicy.complete(1, 2, 2, false));
    }

    @Test
    void nobodyHasTwoFunctionsOrComesBack() {
        assertAllowed(TenderRule.PANEL_PLACE_TAKEN, PanelPolicy.mayTakePlace(false, false));
        assertRefused(TenderRule.PANEL_PLACE_TAKEN, PanelPolicy.mayTakePlace(true, false));
        assertRefused(TenderRule.PANEL_PLACE_TAKEN, PanelPolicy.mayTakePlace(false, true));
    }

    @Test
    void anInterestIsSaidInWordsAndNoInterestNeedsNone() {
        assertAllowed(TenderRule.INTEREST_NEEDS_WORDS, PanelPolicy.interest(true, "My sister works there"));
        assertAllowed(TenderRule.INTEREST_NEEDS_WORDS, PanelPolicy.interest(false, ""));
        assertRefused(TenderRule.INTEREST_NEEDS_WORDS, PanelPolicy.interest(true, " "));
    }

    @Test
    void theCheckEndsWhenNothingIsUnmetAndNothingWaits() {
        assertAllowed(TenderRule.CHECK_UNFINISHED, CompliancePolicy.mayFinish(0, 0));
        assertRefused(TenderRule.CHECK_UNFINISHED, CompliancePolicy.mayFinish(1, 0));
        assertRefused(TenderRule.CHECK_UNFINISHED, CompliancePolicy.mayFinish(0, 1));
    }

    @Test
    void anItemIsAskedForOnceAndAnsweredUntilItsDate() {
        assertAllowed(TenderRule.MISSING_ITEM_ASKED_ONCE, CompliancePolicy.mayAskForItem(false));
        assertRefused(TenderRule.MISSING_ITEM_ASKED_ONCE, CompliancePolicy.mayAskForItem(true));
        assertAllowed(TenderRule.REPLY_TOO_LATE, CompliancePolicy.replyInTime(NOW, NOW));
        assertRefused(TenderRule.REPLY_TOO_LATE, CompliancePolicy.replyInTime(NOW.plusNanos(1000), NOW));
    }

    @Test
    void whatIsDecidedStandsInWords() {
        assertAllowed(TenderRule.ASSESSMENT_NEEDS_REASON, CompliancePolicy.reasoned("No certificate", 20));
        assertRefused(TenderRule.ASSESSMENT_NEEDS_REASON, CompliancePolicy.reasoned(" ", 20));
    }

    @Test
    void whatIsTooLongOrTooMuchIsRefusedAndNotCutOff() {
        assertAllowed(TenderRule.TEXT_TOO_LONG, CompliancePolicy.bounded("x".repeat(20), 20));
        assertRefused(TenderRule.TEXT_TOO_LONG, CompliancePolicy.bounded("x".repeat(21), 20));
        assertRefused(TenderRule.TEXT_TOO_LONG, CompliancePolicy.reasoned("x".repeat(21), 20));
        assertAllowed(TenderRule.TOO_MANY_FILES, CompliancePolicy.mayAttach(9));
        assertRefused(TenderRule.TOO_MANY_FILES, CompliancePolicy.mayAttach(10));
    }

    @Test
    void aPriceIsPoundsAndPence() {
        assertAllowed(TenderRule.PRICE_NOT_AN_AMOUNT, Price.amount(new BigDecimal("999999999999.99")));
        assertAllowed(TenderRule.PRICE_NOT_AN_AMOUNT, Price.amount(new BigDecimal("1000.500")));
        assertRefused(TenderRule.PRICE_NOT_AN_AMOUNT, Price.amount(new BigDecimal("1000000000000")));
        assertRefused(TenderRule.PRICE_NOT_AN_AMOUNT, Price.amount(new BigDecimal("0.001")));
    }

    @Test
    void whoSitsOnThePanelKeepsOutOfTheOfficesPart() {
        assertAllowed(TenderRule.PANEL_KEEPS_APART, PanelPolicy.office(false));
        assertRefused(TenderRule.PANEL_KEEPS_APART, PanelPolicy.office(true));
    }

    @Test
    void aTenderDoesNotEndOverTheHeadsOfSuppliersWhoMaySign() {
        assertAllowed(TenderRule.CONTRACTS_STILL_OPEN, AwardPolicy.noContractWaits(0));
        assertRefused(TenderRule.CONTRACTS_STILL_OPEN, AwardPolicy.noContractWaits(1));
    }

    @Test
    void anOpenQuestionOutweighsAnAnswerToAnother() {
        BidQuery answered = BidQuery.asked(1, QueryKind.QUESTION, null, "Who?", 1, NOW, NOW.plus(Duration.ofDays(5)));
        answered.replied("We", 2, NOW);
        BidQuery open = BidQuery.asked(1, QueryKind.MISSING_ITEM, "R1", "Send", 1, NOW, NOW.plus(Duration.ofDays(5)));
        assertRefused(
                TenderRule.EXCLUSION_BEFORE_REPLY, heard(ExclusionGround.NOT_COMPLIANT, List.of(answered, open), NOW));
    }

    @Test
    void nobodyIsExcludedUnheardAndALowPriceIsHeardAsALowPrice() {
        BidQuery item =
                BidQuery.asked(1, QueryKind.MISSING_ITEM, "R1", "Send it", 1, NOW, NOW.plus(Duration.ofDays(5)));
        assertRefused(TenderRule.EXCLUSION_BEFORE_REPLY, heard(ExclusionGround.NOT_COMPLIANT, List.of(), NOW));
        assertRefused(TenderRule.EXCLUSION_BEFORE_REPLY, heard(ExclusionGround.NOT_COMPLIANT, List.of(item), NOW));
        assertAllowed(
                TenderRule.EXCLUSION_BEFORE_REPLY,
                heard(ExclusionGround.NOT_COMPLIANT, List.of(item), NOW.plus(Duration.ofDays(6))));
        item.replied("Here", 2, NOW);
        assertAllowed(TenderRule.EXCLUSION_BEFORE_REPLY, heard(ExclusionGround.SUPPLIER, List.of(item), NOW));
        assertRefused(
                TenderRule.LOW_PRICE_NOT_ASKED_ABOUT, heard(ExclusionGround.ABNORMALLY_LOW_PRICE, List.of(item), NOW));
        BidQuery price = BidQuery.asked(1, QueryKind.LOW_PRICE, null, "How?", 1, NOW, NOW.plus(Duration.ofDays(5)));
        price.replied("So", 2, NOW);
        assertAllowed(
                TenderRule.LOW_PRICE_NOT_ASKED_ABOUT, heard(ExclusionGround.ABNORMALLY_LOW_PRICE, List.of(price), NOW));
        assertRefused(TenderRule.EXCLUSION_BEFORE_REPLY, heard(ExclusionGround.NOT_COMPLIANT, List.of(price), NOW));
    }

    private static Decision heard(ExclusionGround ground, List<BidQuery> asked, Instant now) {
        return CompliancePolicy.heard(ground, asked, now);
    }

    @Test
    void scoresHandedInStayAndQualityIsLockedWhole() {
        assertAllowed(TenderRule.SCORES_LOCKED, Quality.mayScore(false));
        assertRefused(TenderRule.SCORES_LOCKED, Quality.mayScore(true));
        assertAllowed(TenderRule.CONSENSUS_OUTSTANDING, Quality.mayLock(0));
        assertRefused(TenderRule.CONSENSUS_OUTSTANDING, Quality.mayLock(2));
    }

    @Test
    void anAwardWaitsForAnswersAndADrawingIsOfTheTied() {
        assertAllowed(TenderRule.BIDDER_STILL_ASKED, AwardPolicy.nothingWaits(0));
        assertRefused(TenderRule.BIDDER_STILL_ASKED, AwardPolicy.nothingWaits(1));
        assertAllowed(TenderRule.AWARD_PROVIDER_SUSPENDED, AwardPolicy.referrals("Gofal", false));
        assertRefused(TenderRule.AWARD_PROVIDER_SUSPENDED, AwardPolicy.referrals("Gofal", true));
        assertAllowed(TenderRule.DRAW_NOT_OF_THE_TIED, AwardPolicy.drawing(List.of("A", "B"), List.of("B", "A")));
        assertRefused(TenderRule.DRAW_NOT_OF_THE_TIED, AwardPolicy.drawing(List.of("A", "B"), List.of("B")));
        assertRefused(TenderRule.DRAW_NOT_OF_THE_TIED, AwardPolicy.drawing(List.of("A", "B"), List.of("B", "B")));
        assertRefused(TenderRule.DRAW_NOT_OF_THE_TIED, AwardPolicy.drawing(List.of("A", "B"), List.of("B", "C")));
        assertRefused(TenderRule.DRAW_NOT_OF_THE_TIED, AwardPolicy.drawing(List.of(), List.of()));
    }

    @Test
    void theNoticeFollowsTheSummariesOfAnAwardOnAPossibleDay() {
        LocalDate today = LocalDate.parse("2027-03-10");
        assertAllowed(TenderRule.SUMMARIES_NOT_ISSUED, AwardPolicy.mayNotice(true, 1));
        assertRefused(TenderRule.SUMMARIES_NOT_ISSUED, AwardPolicy.mayNotice(false, 1));
        assertAllowed(TenderRule.NOBODY_SUITABLE, AwardPolicy.mayNotice(true, 1));
        assertRefused(TenderRule.NOBODY_SUITABLE, AwardPolicy.mayNotice(true, 0));
        assertAllowed(TenderRule.NOTICE_DAY_NOT_POSSIBLE, AwardPolicy.noticeDay(today, today, today));
        assertRefused(TenderRule.NOTICE_DAY_NOT_POSSIBLE, AwardPolicy.noticeDay(today.plusDays(1), today, today));
        assertRefused(TenderRule.NOTICE_DAY_NOT_POSSIBLE, AwardPolicy.noticeDay(today.minusDays(1), today, today));
    }
}
