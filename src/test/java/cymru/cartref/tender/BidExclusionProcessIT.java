package cymru.cartref.tender;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.tender.evaluation.ExclusionGround;
import cymru.cartref.tender.evaluation.QueryKind;
import cymru.cartref.tender.process.BidExclusionProcess;
import org.junit.jupiter.api.Test;

/** Every way through a proposal to exclude a bid. */
@WalksEveryFlow("bid-exclusion")
class BidExclusionProcessIT extends EvaluationIT {

    @Test
    void itIsDecidedOrEndsWithTheTender() {
        String tender = live();
        Sent one = bids(tender, 1, "1000.00");
        Sent two = bids(tender, 1, "1000.00");
        open(tender);
        String decided = propose(one);
        assertInStep(exclusionProcess, decided);
        As.person(manager, () -> exclusions.decide(one.bid(), true, "It has no manager."));
        assertInStep(exclusionProcess, decided);
        assertThat(mailsTo(officer, tender)).contains("exclusion-decided");
        String open = propose(two);
        As.person(officer, () -> publication.terminate(tender, "No need any more", "2027/S 9"));
        transaction.executeWithoutResult(status ->
                assertThat(processes.running(BidExclusionProcess.KEY, open)).isFalse());
    }

    private String propose(Sent sent) {
        String query =
                As.person(officer, () -> compliance.ask(sent.bid(), QueryKind.QUESTION, null, "Who manages the home?"));
        As.person(sent.signatory(), () -> queries.reply(query, "Nobody yet."));
        return As.person(
                officer, () -> exclusions.propose(sent.bid(), ExclusionGround.NOT_COMPLIANT, "It has no manager"));
    }
}
