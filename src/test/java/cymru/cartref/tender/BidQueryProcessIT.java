package cymru.cartref.tender;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.tender.evaluation.QueryKind;
import cymru.cartref.tender.process.BidQueryProcess;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Every way through a question to a bidder. */
@WalksEveryFlow("bid-query")
class BidQueryProcessIT extends EvaluationIT {

    @Test
    void itIsAnsweredOrItsTimePassesAndATimerThatFiresEarlyChangesNothing() {
        String tender = live();
        Sent sent = bids(tender, 1, "1000.00");
        open(tender);
        String answered = ask(sent);
        assertInStep(queryProcess, answered);
        engine.fire(BidQueryProcess.KEY, answered, BidQueryProcess.TIMER_DUE);
        assertInStep(queryProcess, answered);
        As.person(sent.signatory(), () -> queries.reply(answered, "Here it is."));
        assertInStep(queryProcess, answered);
        assertThat(mailsTo(officer, tender)).contains("bid-answered");

        String unanswered = ask(sent);
        time.forward(Duration.ofDays(30));
        engine.fire(BidQueryProcess.KEY, unanswered, BidQueryProcess.TIMER_DUE);
        assertInStep(queryProcess, unanswered);
        assertThat(mailsTo(officer, tender)).contains("bid-not-answered");
    }

    @Test
    void itEndsWithTheTender() {
        String tender = live();
        Sent sent = bids(tender, 1, "1000.00");
        open(tender);
        String query = ask(sent);
        As.person(officer, () -> publication.terminate(tender, "No need any more", "2027/S 9"));
        transaction.executeWithoutResult(status ->
                assertThat(processes.running(BidQueryProcess.KEY, query)).isFalse());
        assertThat(As.person(sent.signatory(), () -> queries.mine(sent.bid())))
                .singleElement()
                .satisfies(line -> assertThat(line.open()).isFalse());
    }

    private String ask(Sent sent) {
        return As.person(officer, () -> compliance.ask(sent.bid(), QueryKind.QUESTION, null, "Who manages the home?"));
    }
}
