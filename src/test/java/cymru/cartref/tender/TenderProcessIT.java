package cymru.cartref.tender;

import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.contract.ContractEntered;
import cymru.cartref.contract.ContractNotEntered;
import cymru.cartref.tender.process.TenderProcess;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The model with the real beans and database, every way through it. */
@WalksEveryFlow("tender")
class TenderProcessIT extends EvaluationIT {

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void aTenderGoesFromDraftThroughApprovalToLive() {
        String reference = draft();
        assertInStep(reference);
        As.person(officer, () -> desk.sendForApproval(reference));
        assertInStep(reference);
        As.person(manager, () -> desk.giveBack(reference, "The second lot says too little"));
        assertInStep(reference);
        assertThat(mailsTo(officer, reference)).containsExactly("tender-given-back");
        As.person(officer, () -> desk.sendForApproval(reference));
        As.person(manager, () -> desk.approve(reference));
        assertInStep(reference);
        As.person(officer, () -> publication.recordPlatformReference(reference, "2027/S 1", clock.today()));
        assertInStep(reference);
        As.person(officer, () -> publication.publish(reference));
        assertInStep(reference);
        assertThat(page(reference).status()).isEqualTo(TenderStatus.LIVE);
    }

    @Test
    void whileLiveItIsChangedAskedAboutAndClosedWhenItsDeadlineHasPassed() {
        long provider = registeredProvider();
        long writer = person(provider, Role.BID_WRITER);
        String reference = live();
        String bid = As.person(writer, () -> bidding.begin(reference, 1));

        As.person(officer, () -> publication.issueAddendum(reference, BOTH, false));
        assertInStep(reference);
        assertThat(mailsTo(writer, reference)).contains("tender-addendum");

        Instant later =
                Objects.requireNonNull(page(reference).content().bidDeadline()).plus(Duration.ofDays(1));
        As.person(officer, () -> publication.moveDeadline(reference, later, BOTH));
        assertInStep(reference);
        assertThat(page(reference).content().bidDeadline()).isEqualTo(later);

        int first = As.person(writer, () -> clarifications.ask(reference, "May two of us share a room?", null));
        int second = As.person(writer, () -> clarifications.ask(reference, "Our price?", "It shows our margin"));
        assertInStep(reference);
        As.person(officer, () -> clarifications.answerAskerAlone(reference, second, BOTH, "Names a price"));
        assertInStep(reference);
        As.person(officer, () -> clarifications.answerAll(reference, first, BOTH, BOTH));
        assertInStep(reference);

        engine.fire(TenderProcess.KEY, reference, TenderProcess.TIMER_DEADLINE);
        assertThat(page(reference).status()).as("fired too early").isEqualTo(TenderStatus.LIVE);
        assertInStep(reference);

        engine.fire(TenderProcess.KEY, reference, TenderProcess.TIMER_SIGNATORY);
        assertThat(mailsTo(writer, bid)).contains("bid-signatory-needed");
        assertInStep(reference);

        engine.fire(TenderProcess.KEY, reference, TenderProcess.TIMER_REMINDER);
        assertThat(mailsTo(writer, bid)).contains("bid-reminder");
        assertInStep(reference);

        passDeadline(reference);
        assertThat(page(reference).status()).isEqualTo(TenderStatus.CLOSED);
        assertThat(mailsTo(writer, bid)).contains("bid-not-carried-on");
        assertInStep(reference);
        As.person(officer, () -> opening.begin(reference));
        assertInStep(reference);
        As.person(colleague, () -> opening.confirm(reference));
        assertThat(page(reference).status()).isEqualTo(TenderStatus.OPENED);
        assertInStep(reference);
    }

    @Test
    void itMayBeTerminatedAnywhereWithAReasonAndANotice() throws Throwable {
        String draft = draft();
        As.person(officer, () -> publication.terminate(draft, "No need any more", "2027/S 2"));
        assertInStep(draft);
        String live = live();
        assertRefused(
                TenderRule.TERMINATION_NEEDS_REASON_AND_NOTICE,
                () -> As.person(officer, () -> publication.terminate(live, "No need any more", "")));
        As.person(officer, () -> publication.terminate(live, "No need any more", "2027/S 3"));
        assertInStep(live);
        assertThat(page(live).status()).isEqualTo(TenderStatus.TERMINATED);
        assertThat(processesRunning(live)).isFalse();
    }

    @Test
    void afterTheStandstillContractsAreMadeWhateverATimerDidAndTheirDetailsAreNoticed() {
        String tender = live(withStandstill());
        Sent one = bids(tender, 1, "1000.00");
        Sent two = bids(tender, 2, "1000.00");
        Sent three = bids(tender, 2, "1000.00");
        appoint(tender);
        open(tender);
        assertInStep(tender);
        judged(tender, 3);
        assertInStep(tender);
        As.person(officer, () -> awards.recommend(tender, "The best"));
        As.person(head, () -> awards.giveBack(tender, "Look again"));
        assertInStep(tender);
        awarded(tender);
        assertInStep(tender);
        As.person(officer, () -> notices.recordAwardNotice(tender, "2027/S 5", clock.today()));
        assertInStep(tender);

        engine.fire(TenderProcess.KEY, tender, TenderProcess.TIMER_STANDSTILL);
        assertThat(page(tender).status()).as("fired too early").isEqualTo(TenderStatus.STANDSTILL);
        assertThat(contracts(tender)).isEmpty();
        assertInStep(tender);

        time.forward(Duration.ofDays(30));
        engine.fire(TenderProcess.KEY, tender, TenderProcess.TIMER_STANDSTILL);
        assertThat(contracts(tender)).hasSize(3);
        assertInStep(tender);

        entered(tender, one);
        assertThat(page(tender).status()).isEqualTo(TenderStatus.CONTRACTED);
        assertInStep(tender);
        As.person(officer, () -> notices.recordDetailsNotice(tender, "2027/S 6", clock.today()));
        assertInStep(tender);
        entered(tender, two);
        assertInStep(tender);
        As.person(officer, () -> notices.recordDetailsNotice(tender, "2027/S 7", clock.today()));
        assertInStep(tender);
        givenUp(tender, three);
        assertThat(page(tender).status()).isEqualTo(TenderStatus.DETAILS_NOTICED);
        assertThat(processesRunning(tender)).isFalse();
    }

    @Test
    void withoutAStandstillContractsAreMadeAtTheAwardNotice() {
        String tender = live();
        Sent only = bids(tender, 1, "1000.00");
        appoint(tender);
        open(tender);
        judged(tender, 3);
        awarded(tender);
        As.person(officer, () -> notices.recordAwardNotice(tender, "2027/S 5", clock.today()));
        assertThat(page(tender).status()).isEqualTo(TenderStatus.AWARD_NOTICED);
        assertThat(contracts(tender)).hasSize(1);
        assertInStep(tender);
        entered(tender, only);
        As.person(officer, () -> notices.recordDetailsNotice(tender, "2027/S 6", clock.today()));
        assertThat(page(tender).status()).isEqualTo(TenderStatus.DETAILS_NOTICED);
        assertThat(processesRunning(tender)).isFalse();
    }

    private void entered(String tender, Sent sent) {
        String contract = contract(sent);
        transaction.executeWithoutResult(
                status -> events.publishEvent(new ContractEntered(contract, tender, sent.bid(), clock.today())));
    }

    private void givenUp(String tender, Sent sent) {
        String contract = contract(sent);
        transaction.executeWithoutResult(
                status -> events.publishEvent(new ContractNotEntered(contract, tender, sent.bid())));
    }

    private String contract(Sent sent) {
        return jdbc.sql("SELECT a.contract FROM tender_award a JOIN bid b ON b.id = a.bid_id WHERE b.reference = ?")
                .param(sent.bid())
                .query(String.class)
                .single();
    }

    private List<String> contracts(String tender) {
        return jdbc.sql("SELECT a.contract FROM tender_award a JOIN tender t ON t.id = a.tender_id"
                        + " WHERE t.reference = ? ORDER BY a.contract")
                .param(tender)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private boolean processesRunning(String reference) {
        return Boolean.TRUE.equals(transaction.execute(status -> processes.running(TenderProcess.KEY, reference)));
    }
}
