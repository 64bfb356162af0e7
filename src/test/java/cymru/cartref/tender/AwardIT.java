package cymru.cartref.tender;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.award.AssessmentSummary;
import cymru.cartref.tender.evaluation.BidFate;
import cymru.cartref.tender.evaluation.ExclusionGround;
import cymru.cartref.tender.evaluation.QueryKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** From the recommendation to the award notice. */
class AwardIT extends EvaluationIT {

    @Test
    void anotherPersonApprovesOrGivesBack() throws Throwable {
        String tender = live();
        bids(tender, 1, "1000.00");
        appoint(tender);
        open(tender);
        judged(tender, 3);
        long both = person(null, Role.CONTRACT_OFFICER, Role.HEAD_OF_SERVICE);
        assertRefused(TenderRule.ASSESSMENT_NEEDS_REASON, () -> As.person(both, () -> awards.recommend(tender, " ")));
        As.person(both, () -> awards.recommend(tender, "The best"));
        assertRefused(TenderRule.SECOND_PERSON_NEEDED, () -> As.person(both, () -> awards.approve(tender)));
        As.person(head, () -> awards.giveBack(tender, "Look at lot 2 again"));
        assertInStep(tender);
        assertThat(page(tender).award().returnedReason()).isEqualTo("Look at lot 2 again");
        As.person(officer, () -> awards.recommend(tender, "The best, looked at again"));
        As.person(head, () -> awards.approve(tender));
        assertThat(page(tender).status()).isEqualTo(TenderStatus.AWARD_APPROVED);
        assertInStep(tender);
    }

    @Test
    void nobodyIsAwardedWhileReferralsToThemAreStopped() throws Throwable {
        String tender = live();
        Sent best = bids(tender, 1, "1000.00");
        appoint(tender);
        open(tender);
        judged(tender, 3);
        referrals(best.provider(), "SUSPENDED");
        assertRefused(
                TenderRule.AWARD_PROVIDER_SUSPENDED, () -> As.person(officer, () -> awards.recommend(tender, "Best")));
        referrals(best.provider(), "CASE_BY_CASE");
        As.person(officer, () -> awards.recommend(tender, "The best"));
        referrals(best.provider(), "EMBARGOED_SAFEGUARDING");
        assertRefused(TenderRule.AWARD_PROVIDER_SUSPENDED, () -> As.person(head, () -> awards.approve(tender)));
        referrals(best.provider(), "OPEN");
        assertAllowed(TenderRule.AWARD_PROVIDER_SUSPENDED, () -> As.person(head, () -> awards.approve(tender)));
        assertInStep(tender);
    }

    private void referrals(long provider, String status) {
        jdbc.sql("UPDATE provider SET referral_status = ? WHERE id = ?")
                .params(status, provider)
                .update();
    }

    @Test
    void everyBidderIsToldAtTheSameMomentHowItWasAssessed() {
        String tender = live();
        Sent won = bids(tender, 1, "1000.00");
        Sent lost = bids(tender, 1, "2000.00");
        appoint(tender);
        open(tender);
        judged(tender, 4);
        awarded(tender);
        AssessmentSummary summary =
                As.person(lost.signatory(), () -> summaries.read(lost.bid())).orElseThrow();
        assertThat(summary.fate()).isEqualTo(BidFate.NOT_PLACED);
        assertThat(summary.place()).isEqualTo(2);
        assertThat(summary.own().criteria()).singleElement().satisfies(score -> {
            assertThat(score.score()).isEqualTo(4);
            assertThat(score.points()).isEqualByComparingTo("56.00");
            assertThat(score.explanation()).isEqualTo("Clear and shown.");
        });
        assertThat(summary.own().total()).isEqualByComparingTo("71.00");
        assertThat(summary.winners()).singleElement().satisfies(winner -> {
            assertThat(winner.bid()).isEqualTo(won.bid());
            assertThat(winner.total()).isEqualByComparingTo("86.00");
        });
        assertThat(As.person(won.signatory(), () -> summaries.read(won.bid()))
                        .orElseThrow()
                        .issuedAt())
                .isEqualTo(summary.issuedAt());
        assertThat(mailsTo(lost.signatory(), lost.bid())).contains("bid-outcome");
        assertThatThrownBy(() -> As.person(lost.signatory(), () -> summaries.read(won.bid())))
                .as("another bidder's summary")
                .isInstanceOf(AccessDeniedException.class);
        byte[] paper = As.person(lost.signatory(), () -> summaries.print(lost.bid(), Language.CY));
        assertThat(new String(paper, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void theAwardNoticeFollowsTheSummariesAndNamesAPossibleDay() throws Throwable {
        String tender = live(withStandstill());
        bids(tender, 1, "1000.00");
        appoint(tender);
        open(tender);
        judged(tender, 3);
        LocalDate today = clock.today();
        assertRefused(
                TenderRule.SUMMARIES_NOT_ISSUED,
                () -> As.person(officer, () -> notices.recordAwardNotice(tender, "2027/S 5", today)));
        awarded(tender);
        assertRefused(
                TenderRule.NOTICE_DAY_NOT_POSSIBLE,
                () -> As.person(officer, () -> notices.recordAwardNotice(tender, "2027/S 5", today.plusDays(1))));
        assertRefused(
                TenderRule.NOTICE_DAY_NOT_POSSIBLE,
                () -> As.person(officer, () -> notices.recordAwardNotice(tender, "2027/S 5", today.minusDays(1))));
        assertRefused(
                TenderRule.STATUTORY_REFERENCE_MISSING,
                () -> As.person(officer, () -> notices.recordAwardNotice(tender, " ", today)));
        assertAllowed(
                TenderRule.NOTICE_DAY_NOT_POSSIBLE,
                () -> As.person(officer, () -> notices.recordAwardNotice(tender, "2027/S 5", today)));
        assertThat(page(tender).status()).isEqualTo(TenderStatus.STANDSTILL);
        assertThat(page(tender).award().standstillLastDay()).isAfter(today.plusDays(8));
        assertInStep(tender);
        assertThat(As.person(officer, () -> notices.awarded(tender))).isEmpty();
    }

    @Test
    void whereNobodyIsSuitableTheTenderEndsByItsTermination() throws Throwable {
        String tender = live();
        Sent only = bids(tender, 1, "1000.00");
        open(tender);
        String query = As.person(officer, () -> compliance.ask(only.bid(), QueryKind.QUESTION, null, "Who are you?"));
        As.person(only.signatory(), () -> queries.reply(query, "Nobody."));
        As.person(officer, () -> exclusions.propose(only.bid(), ExclusionGround.SUPPLIER, "Unknown"));
        As.person(manager, () -> exclusions.decide(only.bid(), true, "Nobody knows them."));
        assertRefused(TenderRule.NOBODY_SUITABLE, () -> As.person(officer, () -> compliance.finish(tender)));
        As.person(officer, () -> publication.terminate(tender, "Nobody suitable", "2027/S 6"));
        assertThat(page(tender).status()).isEqualTo(TenderStatus.TERMINATED);
    }
}
