package cymru.cartref.tender;

import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.account.Role;
import cymru.cartref.tender.evaluation.ExclusionGround;
import cymru.cartref.tender.evaluation.MemberStage;
import cymru.cartref.tender.evaluation.QueryKind;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ways through the evaluation that few tenders take, and that must not be dead ends. */
class EvaluationEdgesIT extends EvaluationIT {

    @Test
    void whoSitsOnALotThatNobodyBidForDoesNotHoldUpTheOthers() {
        String tender = live();
        bids(tender, 1, "1000.00");
        appoint(tender);
        As.person(officer, () -> panels.appoint(tender, substitute, Set.of(2), false));
        open(tender);
        declareGeneral(tender, substitute);
        declareGeneral(tender, first, second, moderator);
        declareAll(tender, first, second, moderator);
        checkAll(tender);
        As.person(officer, () -> compliance.finish(tender));
        scoreAll(tender, 3, first, second);
        assertThat(page(tender).status()).isEqualTo(TenderStatus.MODERATION);
        assertThat(As.person(substitute, () -> interests.page(tender)).stage()).isEqualTo(MemberStage.OVER);
        assertInStep(panelProcess, member(tender, substitute));
        moderate(tender, 3);
        assertThat(page(tender).status()).isEqualTo(TenderStatus.QUALITY_LOCKED);
        assertInStep(panelProcess, member(tender, substitute));
    }

    @Test
    void aNewModeratorFindsTheModerationWaiting() {
        String tender = live();
        bids(tender, 1, "1000.00");
        appoint(tender);
        open(tender);
        declareGeneral(tender, first, second, moderator);
        declareAll(tender, first, second, moderator);
        checkAll(tender);
        As.person(officer, () -> compliance.finish(tender));
        As.person(officer, () -> panels.release(member(tender, moderator), 1, "Ill"));
        scoreAll(tender, 3, first, second);
        assertThat(page(tender).status()).as("nobody moderates").isEqualTo(TenderStatus.QUALITY_SCORING);
        long other = person(null, Role.MODERATOR);
        As.person(officer, () -> panels.appoint(tender, other, Set.of(1), true));
        assertThat(page(tender).status()).isEqualTo(TenderStatus.MODERATION);
        assertInStep(tender);
        declareGeneral(tender, other);
        declareAll(tender, other);
        assertThat(As.person(other, () -> moderation.sheet(tender)).lots()).hasSize(1);
    }

    @Test
    void whoSitsOnThePanelKeepsOutOfTheOfficesPart() {
        String tender = live();
        Sent sent = bids(tender, 1, "1000.00");
        long both = person(null, Role.CONTRACT_OFFICER, Role.EVALUATOR);
        As.person(officer, () -> panels.appoint(tender, both, Set.of(1), false));
        open(tender);
        assertThat(As.person(both, () -> opening.opened(tender)))
                .singleElement()
                .satisfies(opened -> assertThat(opened.provider()).isEmpty());
        assertRefused(TenderRule.PANEL_KEEPS_APART, () -> As.person(both, () -> compliance.page(tender)));
        assertRefused(
                TenderRule.PANEL_KEEPS_APART,
                () -> As.person(both, () -> compliance.ask(sent.bid(), QueryKind.QUESTION, null, "Who?")));
        assertRefused(
                TenderRule.PANEL_KEEPS_APART,
                () -> As.person(both, () -> exclusions.propose(sent.bid(), ExclusionGround.SUPPLIER, "So")));
        assertRefused(TenderRule.PANEL_KEEPS_APART, () -> As.person(both, () -> prices.ranking(tender)));
    }

    @Test
    void aDrawingCountsOnlyForTheBidsItWasBetween() {
        String tender = live();
        Sent a = bids(tender, 1, "1000.00");
        Sent b = bids(tender, 1, "1000.00");
        Sent c = bids(tender, 1, "1000.00");
        appoint(tender);
        open(tender);
        judged(tender, 3);
        As.person(officer, () -> prices.recordDrawing(tender, 1, List.of(a.bid(), b.bid(), c.bid()), "A colleague"));
        assertThat(fates(tender, 1)).first().isEqualTo(a.bid() + " SUCCESSFUL");
        As.person(
                officer, () -> prices.recordDrawing(tender, 1, List.of(b.bid(), a.bid(), c.bid()), "Mistyped before"));
        assertThat(fates(tender, 1)).first().isEqualTo(b.bid() + " SUCCESSFUL");
        String query = As.person(officer, () -> compliance.ask(c.bid(), QueryKind.QUESTION, null, "Who are you?"));
        As.person(c.signatory(), () -> queries.reply(query, "Nobody."));
        As.person(officer, () -> exclusions.propose(c.bid(), ExclusionGround.SUPPLIER, "Unknown"));
        As.person(manager, () -> exclusions.decide(c.bid(), true, "Nobody knows them."));
        assertThat(fates(tender, 1))
                .as("another set of level bids: lots are drawn anew")
                .containsExactly(a.bid() + " TIED", b.bid() + " TIED", c.bid() + " EXCLUDED");
    }

    @Test
    void aQuestionWhoseTimeIsOverHoldsNothingUpHoweverLateItsTimer() {
        String tender = live();
        Sent sent = bids(tender, 1, "1000.00");
        appoint(tender);
        open(tender);
        judged(tender, 3);
        As.person(officer, () -> compliance.ask(sent.bid(), QueryKind.LOW_PRICE, null, "How?"));
        assertRefused(TenderRule.BIDDER_STILL_ASKED, () -> As.person(officer, () -> awards.recommend(tender, "Best")));
        time.forward(Duration.ofDays(30));
        As.person(officer, () -> awards.recommend(tender, "Best"));
        assertThat(page(tender).status()).isEqualTo(TenderStatus.RECOMMENDED);
    }
}
