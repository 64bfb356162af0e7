package cymru.cartref.contract;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.contract.monitoring.MonitoringRule.MONITORING_NOT_IN_FORCE;
import static cymru.cartref.contract.monitoring.MonitoringRule.MONITORING_REASON_NEEDED;
import static cymru.cartref.contract.monitoring.MonitoringRule.RETURN_NOT_OPEN;
import static cymru.cartref.contract.monitoring.MonitoringRule.REVIEW_NOT_WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.contract.monitoring.CyclePage;
import cymru.cartref.contract.monitoring.KpiChoice;
import cymru.cartref.contract.monitoring.MonitoringState;
import cymru.cartref.contract.monitoring.ReturnDraft;
import cymru.cartref.contract.monitoring.ReviewReturn;
import cymru.cartref.contract.process.MonitoringProcess;
import cymru.cartref.procedure.KpiDefinition.Colour;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The model with the real beans and database, every way through it, with timers that are early, late, lost or repeated. */
@PortalTest
@WalksEveryFlow("contract-monitoring")
class ContractMonitoringIT extends MonitoringFixture {

    @Test
    void aReturnIsSentReviewedAndTheNextCycleBegins() throws Exception {
        LocalDate today = clock.today();
        String contract = inForce(today.minusMonths(3).plusDays(1), null);
        assertThat(monitored(contract).visitBy()).as("a new provider").isEqualTo(today.plusDays(1));
        assertMonitoringInStep(contract);
        engine.fire(KEY, contract, MonitoringProcess.TIMER_OPEN);
        assertThat(councils(cycle(contract)).state()).as("fired early").isEqualTo(MonitoringState.DUE);
        assertMonitoringInStep(contract);

        String running = withOpenReturn();
        String cycle = cycle(running);
        assertMonitoringInStep(running);
        assertThat(mails(administrator, cycle)).containsExactly("monitoring-return-open");
        CyclePage open = providers(cycle);
        assertThat(open.dueOn()).isEqualTo(today.plusDays(27));
        assertThat(open.lines()).hasSize(16);

        ReturnDraft draft = good(cycle);
        Counting.Tally sent = Counting.of(() -> As.person(administrator, () -> returns.send(cycle, draft)));
        assertThat(sent.commits()).isEqualTo(1);
        send(cycle, draft);
        assertMonitoringInStep(running);
        assertThat(mails(monitor, cycle)).containsExactly("monitoring-to-review");
        assertThat(councils(cycle).ruleColour()).isEqualTo(Colour.GREEN);

        ReviewReturn review = review(cycle);
        Counting.Tally reviewed = Counting.of(() -> As.person(monitor, () -> reviews.review(cycle, review)));
        assertThat(reviewed.commits()).isEqualTo(1);
        review(cycle, review);
        assertThat(councils(cycle).state()).isEqualTo(MonitoringState.CLOSED);
        assertThat(mails(administrator, cycle)).endsWith("monitoring-reviewed");
        assertThat(cycle(running)).isNotEqualTo(cycle);
        assertThat(councils(cycle(running)).from()).isEqualTo(today);
        assertMonitoringInStep(running);
        assertThat(audited(cycle))
                .containsExactly("monitoring.return-opened", "monitoring.return-sent", "monitoring.reviewed");
        assertRefused(
                REVIEW_NOT_WAITING,
                () -> As.person(
                        officer,
                        () -> reviews.review(cycle, new ReviewReturn(1, null, "", "Again", null, false, false))));
    }

    @Test
    void whoDoesNotSendIsWarnedRemindedTwiceAndReviewedWithout() {
        String contract = withOpenReturn();
        String cycle = cycle(contract);
        engine.fire(KEY, contract, MonitoringProcess.TIMER_SECOND);
        assertMonitoringInStep(contract);
        assertThat(mails(administrator, cycle)).as("fired early").containsExactly("monitoring-return-open");

        at(contract, "warn_on", 0);
        engine.fire(KEY, contract, MonitoringProcess.TIMER_WARNING);
        assertThat(mails(administrator, cycle)).endsWith("monitoring-return-due-soon");
        assertThat(providers(cycle).missing()).isNull();

        at(contract, "first_reminder_on", -3);
        assertThat(providers(cycle).missing()).isEqualTo(Colour.AMBER);
        engine.fire(KEY, contract, MonitoringProcess.TIMER_FIRST);
        transaction.executeWithoutResult(status -> timetable.remind(contract));
        assertThat(mails(administrator, cycle))
                .containsExactly("monitoring-return-open", "monitoring-return-due-soon", "monitoring-return-late");
        assertMonitoringInStep(contract);

        at(contract, "second_reminder_on", 0);
        assertThat(councils(cycle).missing()).as("sent or not").isEqualTo(Colour.RED);
        assertThat(monitored(contract).colour()).isEqualTo(Colour.RED);
        engine.fire(KEY, contract, MonitoringProcess.TIMER_SECOND);
        transaction.executeWithoutResult(
                status -> assertThat(timetable.missed(contract)).isTrue());
        assertThat(mails(administrator, cycle)).endsWith("monitoring-return-missed");
        assertThat(mails(monitor, cycle)).containsExactly("monitoring-review-missing");
        assertThat(councils(cycle).state()).isEqualTo(MonitoringState.RETURN_MISSED);
        assertMonitoringInStep(contract);

        nobodyReviews(contract, cycle);
        review(cycle, review(cycle));
        assertThat(councils(cycle).colour()).isEqualTo(Colour.RED);
        assertMonitoringInStep(contract);
        assertThat(monitored(contract).visitBy()).isEqualTo(clock.today().plusDays(28));
        CyclePage next = councils(cycle(contract));
        assertThat(next.to())
                .as("monthly while red")
                .isEqualTo(next.from().plusMonths(1).minusDays(1));
    }

    /** The managers hear of it once, and not before its time. */
    private void nobodyReviews(String contract, String cycle) {
        long manager = person(null, Role.COMMISSIONING_MANAGER);
        engine.fire(KEY, contract, MonitoringProcess.TIMER_LATE);
        assertThat(mails(manager, cycle)).as("fired early").isEmpty();
        assertMonitoringInStep(contract);
        jdbc.sql("UPDATE monitoring_cycle SET review_due = UTC_TIMESTAMP(6) - INTERVAL 3 DAY WHERE reference = ?")
                .param(cycle)
                .update();
        engine.fire(KEY, contract, MonitoringProcess.TIMER_LATE_AGAIN);
        transaction.executeWithoutResult(
                status -> assertThat(timetable.tellLate(contract)).isTrue());
        assertThat(mails(manager, cycle)).containsExactly("monitoring-review-late");
        assertThat(mails(monitor, cycle)).containsExactly("monitoring-review-missing", "monitoring-review-late");
        assertMonitoringInStep(contract);
    }

    @Test
    void aLateReturnStillCountsAndLostTimersHinderNobody() {
        String contract = withOpenReturn();
        String late = cycle(contract);
        at(contract, "second_reminder_on", -3);
        engine.fire(KEY, contract, MonitoringProcess.TIMER_SECOND);
        send(late, good(late));
        assertMonitoringInStep(contract);
        assertThat(councils(late).returnedLate()).isTrue();
        assertThat(councils(late).ruleColour()).isEqualTo(Colour.GREEN);
        review(late, review(late));

        String neverOpened = inForce(clock.today().minusMonths(3), null);
        String cycle = cycle(neverOpened);
        As.person(administrator, () -> returns.begin(cycle));
        assertThat(providers(cycle).state()).isEqualTo(MonitoringState.RETURN_OPEN);
        assertMonitoringInStep(neverOpened);
        at(neverOpened, "second_reminder_on", 0);
        review(cycle, review(cycle));
        assertThat(councils(cycle).colour()).as("the second timer never fired").isEqualTo(Colour.RED);
        assertMonitoringInStep(neverOpened);
    }

    @Test
    void itEndsWithTheContract() {
        LocalDate today = clock.today();
        String over = inForce(today.minusMonths(2), today);
        assertThat(councils(cycle(over)).to()).isEqualTo(today);
        age(over, 1);
        engine.fire(KEY, over, MonitoringProcess.TIMER_OPEN);
        String last = cycle(over);
        send(last, good(last));
        review(last, review(last));
        assertThat(monitoringRuns(over)).isFalse();
        assertMonitoringInStep(over);
        assertThat(monitored(over).goesOn()).isFalse();

        String terminated = inForce(today.minusMonths(3), null);
        jdbc.sql("UPDATE contract SET status = 'TERMINATED' WHERE reference = ?")
                .param(terminated)
                .update();
        engine.fire(KEY, terminated, MonitoringProcess.TIMER_OPEN);
        assertThat(monitoringRuns(terminated)).isFalse();
        assertMonitoringInStep(terminated);
        assertThat(councils(cycle(terminated)).state()).isEqualTo(MonitoringState.CANCELLED);
    }

    @Test
    void anOfficerEndsItEarlyWithAReason() throws Throwable {
        String contract = withOpenReturn();
        String cycle = cycle(contract);
        assertRefused(MONITORING_REASON_NEEDED, () -> As.person(officer, () -> monitoring.end(contract, " ")));
        assertAllowed(
                MONITORING_REASON_NEEDED,
                () -> As.person(officer, () -> monitoring.end(contract, "No child is placed.")));
        As.person(officer, () -> monitoring.end(contract, "Twice."));
        assertThat(monitoringRuns(contract)).isFalse();
        assertThat(mails(administrator, cycle)).endsWith("monitoring-ended");
        assertThat(monitored(contract).endedReason()).isEqualTo("No child is placed.");
        assertRefused(RETURN_NOT_OPEN, () -> send(cycle, good(cycle)));
        assertRefused(
                MONITORING_NOT_IN_FORCE,
                () -> As.person(
                        officer,
                        () -> kpis.choose(contract, 0, List.of(new KpiChoice("K1", BigDecimal.TEN, BigDecimal.ONE)))));
    }

    @Test
    void aContractWhoseDaysAreOverIsNotMonitored() {
        LocalDate today = clock.today();
        String contract = inForce(today.minusYears(1), today.minusDays(1));
        assertThat(monitoringRuns(contract)).isFalse();
    }
}
