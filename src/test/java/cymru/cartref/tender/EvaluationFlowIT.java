package cymru.cartref.tender;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.account.Role;
import cymru.cartref.tender.evaluation.CompliancePage;
import cymru.cartref.tender.evaluation.ExclusionGround;
import cymru.cartref.tender.evaluation.MemberStage;
import cymru.cartref.tender.evaluation.QueryKind;
import cymru.cartref.tender.evaluation.RankingPage;
import cymru.cartref.tender.evaluation.ReadBid;
import cymru.cartref.tender.evaluation.ScoreSheet;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** From the opening to the ranking: who may read what and when, and what stands in the way. */
class EvaluationFlowIT extends EvaluationIT {

    @Test
    void namesComeAfterTheGeneralDeclarationAndContentAfterTheOneAboutTheBidder() throws Throwable {
        String tender = live();
        Sent sent = bids(tender, 1, "1000.00");
        appoint(tender);
        open(tender);
        assertThat(As.person(first, () -> interests.page(tender))
                        .lots()
                        .getFirst()
                        .bidders())
                .as("no name before the general declaration")
                .isEmpty();
        assertRefused(TenderRule.INTEREST_NOT_DECLARED, () -> As.person(first, () -> reading.read(sent.bid())));
        assertRefused(
                TenderRule.INTEREST_NEEDS_WORDS,
                () -> As.person(first, () -> interests.declareGeneral(tender, true, " ")));
        declareGeneral(tender, first);
        assertThat(As.person(first, () -> interests.page(tender))
                        .lots()
                        .getFirst()
                        .bidders())
                .singleElement()
                .satisfies(bidder -> assertThat(bidder.provider()).startsWith("Provider "));
        assertRefused(TenderRule.INTEREST_NOT_DECLARED, () -> As.person(first, () -> reading.read(sent.bid())));
        As.person(first, () -> interests.declare(sent.bid(), false, ""));
        ReadBid read = As.person(first, () -> reading.read(sent.bid()));
        assertThat(read.answers()).containsValue("We keep them together.");
        assertThat(read.price()).as("sealed, and not the panel's").isNull();
        assertThat(As.person(officer, () -> reading.read(sent.bid())).price())
                .as("sealed for officers too")
                .isNull();
        assertThatThrownBy(() -> As.person(substitute, () -> reading.read(sent.bid())))
                .as("an evaluator of other tenders")
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person(sent.signatory(), () -> reading.read(sent.bid())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aConflictTakesTheEvaluatorOffTheLotAndASubstituteTakesThePlace() throws Throwable {
        String tender = live();
        Sent one = bids(tender, 1, "1000.00");
        Sent two = bids(tender, 2, "1000.00");
        appoint(tender);
        declareGeneral(tender, first, second, moderator);
        open(tender);
        As.person(second, () -> interests.declare(one.bid(), true, "My sister works there"));
        String member = member(tender, second);
        assertInStep(panelProcess, member);
        assertThat(mailsTo(officer, tender)).contains("panel-substitute");
        assertRefused(TenderRule.INTEREST_NOT_DECLARED, () -> As.person(second, () -> reading.read(one.bid())));
        As.person(second, () -> interests.declare(two.bid(), false, ""));
        assertThat(As.person(second, () -> interests.page(tender)).stage()).isEqualTo(MemberStage.WAITS_FOR_SCORING);
        assertRefused(TenderRule.PANEL_INCOMPLETE, () -> As.person(officer, () -> panels.goOnWithout(member, 1)));
        declareAll(tender, first, moderator);
        checkAll(tender);
        assertRefused(TenderRule.PANEL_INCOMPLETE, () -> As.person(officer, () -> compliance.finish(tender)));
        assertRefused(
                TenderRule.PANEL_PLACE_TAKEN,
                () -> As.person(officer, () -> panels.appoint(tender, second, Set.of(1), false)));
        assertAllowed(
                TenderRule.PANEL_PLACE_TAKEN,
                () -> As.person(officer, () -> panels.appoint(tender, substitute, Set.of(1), false)));
        assertInStep(panelProcess, member);
        declareGeneral(tender, substitute);
        declareAll(tender, substitute);
        assertAllowed(TenderRule.PANEL_INCOMPLETE, () -> As.person(officer, () -> compliance.finish(tender)));
        assertInStep(tender);
        ScoreSheet sheet = As.person(second, () -> scoring.sheet(tender));
        assertThat(sheet.lots()).as("only the lot still theirs").hasSize(1);
        assertThat(sheet.lots().getFirst().lot()).isEqualTo(2);
    }

    @Test
    void aMissingItemIsAskedForOnceAndTheBidIsExcludedOnlyAfterTheReplyAndByAnotherPerson() throws Throwable {
        String tender = live();
        Sent whole = bids(tender, 1, "1000.00");
        Sent lacking = bids(tender, 1, "900.00");
        appoint(tender);
        declareGeneral(tender, first, second, moderator);
        open(tender);
        declareAll(tender, first, second, moderator);
        String item = requirement(tender, lacking.bid());
        assertRefused(
                TenderRule.ASSESSMENT_NEEDS_REASON,
                () -> As.person(officer, () -> compliance.check(lacking.bid(), item, false, "")));
        As.person(officer, () -> compliance.check(lacking.bid(), item, false, "No certificate is promised"));
        assertRefused(
                TenderRule.EXCLUSION_BEFORE_REPLY,
                () -> As.person(
                        officer,
                        () -> exclusions.propose(lacking.bid(), ExclusionGround.NOT_COMPLIANT, "No certificate")));
        String query = As.person(
                officer,
                () -> compliance.ask(lacking.bid(), QueryKind.MISSING_ITEM, item, "Please send the certificate."));
        assertInStep(queryProcess, query);
        assertThat(mailsTo(lacking.signatory(), lacking.bid())).contains("bid-asked");
        assertRefused(
                TenderRule.MISSING_ITEM_ASKED_ONCE,
                () -> As.person(
                        officer, () -> compliance.ask(lacking.bid(), QueryKind.MISSING_ITEM, item, "Once more?")));
        assertRefused(TenderRule.CHECK_UNFINISHED, () -> As.person(officer, () -> compliance.finish(tender)));
        assertThatThrownBy(() -> As.person(whole.signatory(), () -> queries.reply(query, "For them")))
                .as("another bidder's question")
                .isInstanceOf(AccessDeniedException.class);
        As.person(lacking.signatory(), () -> queries.reply(query, "We have none."));
        As.person(lacking.signatory(), () -> queries.reply(query, "A double click"));
        assertThat(As.person(lacking.signatory(), () -> queries.mine(lacking.bid())))
                .singleElement()
                .satisfies(line -> assertThat(line.reply()).isEqualTo("We have none."));
        assertInStep(queryProcess, query);
        String exclusion = As.person(
                officer, () -> exclusions.propose(lacking.bid(), ExclusionGround.NOT_COMPLIANT, "No certificate"));
        assertInStep(exclusionProcess, exclusion);
        assertThat(mailsTo(manager, tender)).contains("exclusion-proposed");
        As.person(manager, () -> exclusions.decide(lacking.bid(), true, "The certificate is essential."));
        assertInStep(exclusionProcess, exclusion);
        checkAll(tender);
        assertAllowed(TenderRule.CHECK_UNFINISHED, () -> As.person(officer, () -> compliance.finish(tender)));
        assertThat(As.person(first, () -> scoring.sheet(tender))
                        .lots()
                        .getFirst()
                        .rows())
                .as("an excluded bid is not scored")
                .extracting(ScoreSheet.Row::bid)
                .containsExactly(whole.bid());
    }

    @Test
    void whoProposesAnExclusionDoesNotDecideIt() throws Throwable {
        String tender = live();
        Sent sent = bids(tender, 1, "1000.00");
        bids(tender, 1, "1000.00");
        open(tender);
        long both = person(null, Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER);
        String query = As.person(officer, () -> compliance.ask(sent.bid(), QueryKind.QUESTION, null, "Who owns you?"));
        assertRefused(
                TenderRule.EXCLUSION_BEFORE_REPLY,
                () -> As.person(both, () -> exclusions.propose(sent.bid(), ExclusionGround.SUPPLIER, "Unclear")));
        time.forward(Duration.ofDays(30));
        assertRefused(TenderRule.REPLY_TOO_LATE, () -> As.person(sent.signatory(), () -> queries.reply(query, "Late")));
        As.person(both, () -> exclusions.propose(sent.bid(), ExclusionGround.SUPPLIER, "Unclear"));
        assertRefused(
                TenderRule.EXCLUSION_NEEDS_SECOND_PERSON,
                () -> As.person(both, () -> exclusions.decide(sent.bid(), true, "Unclear")));
        As.person(manager, () -> exclusions.decide(sent.bid(), false, "It may stay."));
        assertThat(checked(tender, sent.bid()).status()).isEqualTo(BidStatus.OPENED);
    }

    @Test
    void scoresStayAloneUntilAllAreInAndPricesUntilQualityIsLocked() throws Throwable {
        String tender = live();
        Sent sent = bids(tender, 1, "1000.00");
        appoint(tender);
        declareGeneral(tender, first, second, moderator);
        open(tender);
        declareAll(tender, first, second, moderator);
        checkAll(tender);
        As.person(officer, () -> compliance.finish(tender));
        long criterion = criterion(As.person(first, () -> scoring.sheet(tender)));
        assertRefused(
                TenderRule.SCORE_OUT_OF_SCALE,
                () -> As.person(first, () -> scoring.score(sent.bid(), criterion, 6, "")));
        assertRefused(TenderRule.SCORES_OUTSTANDING, () -> As.person(first, () -> scoring.handIn(tender)));
        scoreAll(tender, 4, first);
        assertRefused(
                TenderRule.SCORES_LOCKED,
                () -> As.person(first, () -> scoring.score(sent.bid(), criterion, 5, "On second thoughts")));
        assertThat(As.person(second, () -> scoring.sheet(tender))
                        .lots()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .cells()
                        .values())
                .as("another's score")
                .allMatch(cell -> cell.score() == null);
        assertThat(As.person(moderator, () -> moderation.sheet(tender)).lots())
                .as("before all are in")
                .isEmpty();
        assertRefused(TenderRule.QUALITY_NOT_LOCKED, () -> As.person(officer, () -> prices.open(tender)));
        scoreAll(tender, 2, second);
        assertThat(page(tender).status()).isEqualTo(TenderStatus.MODERATION);
        assertThat(mailsTo(moderator, tender)).contains("panel-moderate");
        assertInStep(tender);
        assertThat(As.person(moderator, () -> moderation.sheet(tender))
                        .lots()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .cells()
                        .values())
                .flatExtracting(cell -> cell.marks())
                .extracting(mark -> mark.score())
                .containsExactly(4, 2);
        assertRefused(TenderRule.CONSENSUS_OUTSTANDING, () -> As.person(moderator, () -> moderation.lock(tender)));
        assertRefused(
                TenderRule.CONSENSUS_NEEDS_REASON,
                () -> As.person(moderator, () -> moderation.agree(sent.bid(), criterion, 3, " ")));
        moderate(tender, 3);
        assertThat(As.person(officer, () -> prices.ranking(tender)).lots())
                .as("before prices are opened")
                .isEmpty();
        assertAllowed(TenderRule.QUALITY_NOT_LOCKED, () -> As.person(officer, () -> prices.open(tender)));
        RankingPage.RankedBid ranked = As.person(officer, () -> prices.ranking(tender))
                .lots()
                .getFirst()
                .bids()
                .getFirst();
        assertThat(ranked.quality()).isEqualByComparingTo("42.00");
        assertThat(ranked.pricePoints()).isEqualByComparingTo("30.00");
        assertThat(ranked.price()).isEqualByComparingTo("1000.00");
        assertInStep(tender);
        assertInStep(panelProcess, member(tender, first));
    }

    @Test
    void anAbnormallyLowPriceIsAskedAboutBeforeItCanBeExcluded() throws Throwable {
        String tender = live();
        bids(tender, 1, "1000.00");
        Sent low = bids(tender, 1, "10.00");
        appoint(tender);
        open(tender);
        judged(tender, 3);
        assertRefused(
                TenderRule.LOW_PRICE_NOT_ASKED_ABOUT,
                () -> As.person(
                        officer, () -> exclusions.propose(low.bid(), ExclusionGround.ABNORMALLY_LOW_PRICE, "Too low")));
        String query = As.person(
                officer, () -> compliance.ask(low.bid(), QueryKind.LOW_PRICE, null, "How can you do it for this?"));
        assertRefused(TenderRule.BIDDER_STILL_ASKED, () -> As.person(officer, () -> awards.recommend(tender, "Cheap")));
        As.person(low.signatory(), () -> queries.reply(query, "A slip of the pen."));
        As.person(officer, () -> exclusions.propose(low.bid(), ExclusionGround.ABNORMALLY_LOW_PRICE, "Cannot be done"));
        As.person(manager, () -> exclusions.decide(low.bid(), true, "It cannot be performed at this price."));
        assertThat(fates(tender, 1)).last().isEqualTo(low.bid() + " EXCLUDED");
        assertAllowed(
                TenderRule.BIDDER_STILL_ASKED, () -> As.person(officer, () -> awards.recommend(tender, "The best")));
    }

    @Test
    void aTieAtTheCutIsDrawnAndTheDrawingIsOfTheTied() throws Throwable {
        String tender = live();
        Sent a = bids(tender, 1, "1000.00");
        Sent b = bids(tender, 1, "1000.00");
        Sent dearer = bids(tender, 1, "2000.00");
        appoint(tender);
        open(tender);
        judged(tender, 3);
        assertThat(fates(tender, 1))
                .containsExactly(a.bid() + " TIED", b.bid() + " TIED", dearer.bid() + " NOT_PLACED");
        assertRefused(TenderRule.TIE_NOT_DRAWN, () -> As.person(officer, () -> awards.recommend(tender, "Level")));
        assertRefused(
                TenderRule.DRAW_NOT_OF_THE_TIED,
                () -> As.person(
                        officer, () -> prices.recordDrawing(tender, 1, List.of(a.bid(), dearer.bid()), "A colleague")));
        assertAllowed(
                TenderRule.DRAW_NOT_OF_THE_TIED,
                () -> As.person(
                        officer, () -> prices.recordDrawing(tender, 1, List.of(b.bid(), a.bid()), "A colleague")));
        assertThat(fates(tender, 1))
                .containsExactly(b.bid() + " SUCCESSFUL", a.bid() + " NOT_PLACED", dearer.bid() + " NOT_PLACED");
    }

    @Test
    void deedsAreOneCommitEach() throws Exception {
        String tender = live();
        Sent sent = bids(tender, 1, "1000.00");
        appoint(tender);
        declareGeneral(tender, first, second, moderator);
        open(tender);
        declareAll(tender, second, moderator);
        oneCommit(() -> As.person(first, () -> interests.declare(sent.bid(), false, "")));
        checkAll(tender);
        oneCommit(() -> As.person(officer, () -> compliance.finish(tender)));
        scoreAll(tender, 3, first);
        long criterion = criterion(As.person(second, () -> scoring.sheet(tender)));
        oneCommit(() -> As.person(second, () -> scoring.score(sent.bid(), criterion, 3, "")));
        oneCommit(() -> As.person(second, () -> scoring.handIn(tender)));
        moderateCells(tender);
        oneCommit(() -> As.person(moderator, () -> moderation.lock(tender)));
        oneCommit(() -> As.person(officer, () -> prices.open(tender)));
        oneCommit(() -> As.person(officer, () -> awards.recommend(tender, "The best")));
        oneCommit(() -> As.person(head, () -> awards.approve(tender)));
        oneCommit(() -> As.person(officer, () -> awards.issueSummaries(tender)));
        assertThat(page(tender).status()).isEqualTo(TenderStatus.SUMMARIES_ISSUED);
    }

    private void moderateCells(String tender) {
        As.person(moderator, () -> moderation.sheet(tender))
                .lots()
                .forEach(lot -> lot.rows()
                        .forEach(row -> row.cells()
                                .forEach((criterion, cell) -> As.person(
                                        moderator, () -> moderation.agree(row.bid(), criterion, 3, "Agreed.")))));
    }

    private static void oneCommit(Counting.Work deed) throws Exception {
        assertThat(Counting.of(deed).commits()).isEqualTo(1);
    }

    private String requirement(String tender, String bid) {
        return checked(tender, bid).items().stream()
                .map(CompliancePage.Item::code)
                .filter(code -> code.startsWith("R") && Character.isDigit(code.charAt(1)))
                .findFirst()
                .orElseThrow();
    }

    private CompliancePage.CheckedBid checked(String tender, String bid) {
        return As.person(officer, () -> compliance.page(tender)).bids().stream()
                .filter(checked -> checked.bid().equals(bid))
                .findFirst()
                .orElseThrow();
    }
}
