package cymru.cartref.tender;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.tender.evaluation.MemberStage;
import cymru.cartref.work.WorkDesk;
import cymru.cartref.work.WorkFilter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through one person's part in a panel. */
@WalksEveryFlow("panel-member")
class PanelMemberProcessIT extends EvaluationIT {

    @Autowired
    WorkDesk work;

    @Test
    void appointedBeforeTheOpeningAMemberDeclaresThenScoresThenIsDone() {
        String tender = live();
        bids(tender, 1, "1000.00");
        appoint(tender);
        String member = member(tender, first);
        inStage(tender, MemberStage.DECLARES_GENERAL);
        declareGeneral(tender, first);
        inStage(tender, MemberStage.WAITS_FOR_OPENING);
        open(tender);
        inStage(tender, MemberStage.DECLARES_BIDDERS);
        declareAll(tender, first);
        inStage(tender, MemberStage.WAITS_FOR_SCORING);
        declareGeneral(tender, second, moderator);
        declareAll(tender, second, moderator);
        assertThat(stage(tender, moderator)).isEqualTo(MemberStage.DONE);
        assertInStep(panelProcess, member(tender, moderator));
        checkAll(tender);
        As.person(officer, () -> compliance.finish(tender));
        inStage(tender, MemberStage.SCORES);
        scoreAll(tender, 3, first);
        inStage(tender, MemberStage.DONE);
        scoreAll(tender, 3, second);
        moderate(tender, 3);
        inStage(tender, MemberStage.OVER);
        assertInStep(panelProcess, member);
    }

    @Test
    void eachTaskIsInTheInboxOfWhoeverDoesItAndLeadsToItsPage() {
        String tender = live();
        bids(tender, 1, "1000.00");
        appoint(tender);
        assertThat(inbox(moderator)).contains("user_declare_general tenders/" + tender + "/evaluation");
        assertThat(inbox(substitute)).as("somebody else's").isEmpty();
        As.person(first, () -> interests.declareGeneral(tender, true, "I own a home"));
        assertThat(inbox(officer)).contains("user_appoint_substitute tenders/" + tender + "/panel");
        open(tender);
        assertThat(inbox(officer)).contains("user_check_compliance tenders/" + tender + "/compliance");
    }

    private List<String> inbox(long account) {
        return As.person(account, () -> work.inbox(WorkFilter.EVERYTHING, null, 100)).stream()
                .map(item -> item.titleKey().substring(item.titleKey().lastIndexOf('.') + 1) + " " + item.link())
                .toList();
    }

    @Test
    void appointedLateAMemberGoesStraightOnToWhatIsWanted() {
        String tender = live();
        bids(tender, 1, "1000.00");
        appoint(tender);
        open(tender);
        declareGeneral(tender, first, second, moderator);
        declareAll(tender, first, second, moderator);
        checkAll(tender);
        As.person(officer, () -> compliance.finish(tender));
        As.person(officer, () -> panels.appoint(tender, substitute, Set.of(1, 2), false));
        declareGeneral(tender, substitute);
        assertThat(stage(tender, substitute)).isEqualTo(MemberStage.DECLARES_BIDDERS);
        declareAll(tender, substitute);
        assertThat(stage(tender, substitute)).isEqualTo(MemberStage.SCORES);
        assertInStep(panelProcess, member(tender, substitute));
    }

    @Test
    void aMemberOfALotThatNobodyBidForHasNobodyToDeclareAbout() {
        String tender = live();
        bids(tender, 1, "1000.00");
        As.person(officer, () -> panels.appoint(tender, first, Set.of(2), false));
        declareGeneral(tender, first);
        open(tender);
        inStage(tender, MemberStage.WAITS_FOR_SCORING);
    }

    @Test
    void anInterestOrAConflictEndsThePartAndAsksForASubstitute() {
        String tender = live();
        Sent sent = bids(tender, 1, "1000.00");
        appoint(tender);
        As.person(first, () -> interests.declareGeneral(tender, true, "I own a home"));
        inStage(tender, MemberStage.LEFT);
        declareGeneral(tender, second);
        open(tender);
        As.person(officer, () -> panels.release(member(tender, second), 2, "Too much at once"));
        As.person(second, () -> interests.declare(sent.bid(), true, "An old friend"));
        assertThat(stage(tender, second)).isEqualTo(MemberStage.LEFT);
        assertInStep(panelProcess, member(tender, second));
        As.person(officer, () -> panels.appoint(tender, substitute, Set.of(1, 2), false));
        assertInStep(panelProcess, member(tender, first));
    }

    @Test
    void aMemberIsTakenOffAndWithTheTenderThePanelEnds() {
        String tender = live();
        bids(tender, 1, "1000.00");
        bids(tender, 2, "1000.00");
        appoint(tender);
        String member = member(tender, first);
        declareGeneral(tender, first);
        open(tender);
        As.person(
                first,
                () -> interests
                        .page(tender)
                        .lots()
                        .getFirst()
                        .bidders()
                        .forEach(bidder -> interests.declare(bidder.bid(), false, "")));
        As.person(officer, () -> panels.release(member, 2, "On leave"));
        inStage(tender, MemberStage.WAITS_FOR_SCORING);
        As.person(officer, () -> panels.release(member, 1, "On leave"));
        inStage(tender, MemberStage.LEFT);
        assertThat(mailsTo(first, tender)).contains("panel-released");
        As.person(officer, () -> publication.terminate(tender, "No need any more", "2027/S 9"));
        transaction.executeWithoutResult(status -> {
            assertThat(processes.running("panel-member", member)).isFalse();
            assertThat(processes.running("panel-member", member(tender, second)))
                    .isFalse();
        });
    }

    private void inStage(String tender, MemberStage expected) {
        assertThat(stage(tender, first)).isEqualTo(expected);
        assertInStep(panelProcess, member(tender, first));
    }

    private MemberStage stage(String tender, long account) {
        return As.person(account, () -> interests.page(tender)).stage();
    }
}
