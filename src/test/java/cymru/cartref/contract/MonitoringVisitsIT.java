package cymru.cartref.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.contract.domain.VisitStep;
import cymru.cartref.contract.monitoring.PlanVisit;
import cymru.cartref.contract.monitoring.VisitAnswer;
import cymru.cartref.contract.monitoring.VisitCheck;
import cymru.cartref.contract.monitoring.WriteVisit;
import cymru.cartref.contract.process.VisitBackfill;
import cymru.cartref.contract.process.VisitProcess;
import cymru.cartref.contract.process.VisitTimetable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The model with the real beans and database, every way through it, with timers that are early, late, lost or repeated. */
@PortalTest
@WalksEveryFlow("monitoring-visits")
@SuppressWarnings("NullAway.Init")
class MonitoringVisitsIT extends MonitoringFixture {

    private static final String VISITS = VisitProcess.KEY;

    @Autowired
    VisitProcess visitProcess;

    @Autowired
    VisitTimetable visitTimetable;

    @Autowired
    VisitBackfill backfill;

    private LocalDate today;
    private long manager;

    @BeforeEach
    void whoHears() {
        today = clock.today();
        manager = person(null, Role.COMMISSIONING_MANAGER);
    }

    @Test
    void aVisitIsWantedPlannedMadeAndReported() throws Exception {
        String contract = inForce(today.minusMonths(3).plusDays(10), null);
        assertStands(
                contract, VisitStep.TO_PLAN, today.minusMonths(3).plusDays(10).plusMonths(3));
        assertThat(mails(monitor, contract)).containsExactly("visit-wanted");
        assertThat(mails(officer, contract)).contains("visit-wanted");
        nobodyPlans(contract);

        PlanVisit soon = new PlanVisit(UUID.randomUUID(), contract, service, today.plusDays(5), true);
        Counting.Tally planned = Counting.of(() -> As.person(monitor, () -> visits.plan(soon)));
        assertThat(planned.commits()).isEqualTo(1);
        String calledOff = As.person(monitor, () -> visits.plan(soon));
        assertStands(contract, VisitStep.NOT_YET, today.plusDays(5));
        As.person(monitor, () -> visits.cancel(calledOff, "Snow."));
        assertThat(step(contract)).isEqualTo(VisitStep.TO_PLAN.name());
        assertThat(mails(monitor, contract)).endsWith("visit-wanted");

        String visit = As.person(
                monitor, () -> visits.plan(new PlanVisit(UUID.randomUUID(), contract, service, today, false)));
        assertThat(step(contract)).isEqualTo(VisitStep.TO_MAKE.name());
        nobodyReports(contract, visit);
        long edition = As.person(monitor, () -> visits.write(visit, whole()));
        assertThat(step(contract)).isEqualTo(VisitStep.TO_MAKE.name());
        As.person(monitor, () -> visits.share(visit, edition));
        assertStands(contract, VisitStep.NOT_YET, today.plusMonths(3).minusDays(28));
        assertThat(mails(administrator, contract)).doesNotContain("visit-wanted", "visit-late");
    }

    private void nobodyPlans(String contract) {
        engine.fire(VISITS, contract, VisitProcess.TIMER_PLAN_LATE);
        assertThat(mails(manager, contract)).as("fired early").isEmpty();
        assertVisitsInStep(contract);
        daysAgo(contract, 3);
        engine.fire(VISITS, contract, VisitProcess.TIMER_LATE_AGAIN);
        transaction.executeWithoutResult(
                status -> assertThat(visitTimetable.tellLate(contract)).isTrue());
        assertThat(mails(manager, contract)).containsExactly("visit-late");
        assertVisitsInStep(contract);
    }

    private void nobodyReports(String contract, String visit) {
        engine.fire(VISITS, contract, VisitProcess.TIMER_MAKE_LATE);
        assertThat(mails(manager, visit)).as("fired early").isEmpty();
        daysAgo(contract, 3);
        engine.fire(VISITS, contract, VisitProcess.TIMER_LATE_AGAIN);
        assertThat(mails(manager, visit)).containsExactly("visit-report-late");
        assertThat(mails(monitor, visit)).containsExactly("visit-report-late");
        assertVisitsInStep(contract);
    }

    @Test
    void itIsAskedForAgainWhenItsTimeComesAndNoMoreWhenMonitoringEnds() {
        String contract = inForce(today, null);
        assertStands(contract, VisitStep.NOT_YET, today.plusMonths(3).minusDays(28));
        engine.fire(VISITS, contract, VisitProcess.TIMER_LOOK);
        assertStands(contract, VisitStep.NOT_YET, today.plusMonths(3).minusDays(28));
        assertThat(mails(monitor, contract)).as("fired early").isEmpty();

        startedOn(contract, today.minusMonths(3));
        engine.fire(VISITS, contract, VisitProcess.TIMER_LOOK);
        assertStands(contract, VisitStep.TO_PLAN, today.minusMonths(3).plusMonths(3));
        assertThat(mails(monitor, contract)).containsExactly("visit-wanted");
        As.person(officer, () -> monitoring.end(contract, "No child is placed."));
        assertThat(visitsRun(contract)).isFalse();
        assertVisitsInStep(contract);
    }

    /** The timer is lost; the review asks for a visit sooner than the rhythm, and that alone tells the case. */
    @Test
    void aReviewThatWantsAVisitIsHeard() {
        String contract = withOpenReturn();
        String cycle = cycle(contract);
        String first =
                As.person(monitor, () -> visits.plan(new PlanVisit(UUID.randomUUID(), contract, service, today, true)));
        long edition = As.person(monitor, () -> visits.write(first, whole()));
        As.person(monitor, () -> visits.share(first, edition));
        jdbc.sql("UPDATE monitoring_visit SET took_place_on = ? WHERE reference = ?")
                .params(today.minusDays(9), first)
                .update();
        assertThat(step(contract)).isEqualTo(VisitStep.NOT_YET.name());
        int before = mails(monitor, contract).size();
        send(cycle, bad(cycle, "K10"));
        review(cycle, review(cycle));
        assertStands(contract, VisitStep.TO_PLAN, today.plusDays(28));
        assertThat(mails(monitor, contract)).hasSize(before + 1).endsWith("visit-wanted");
    }

    @Test
    void nobodyIsSentThereAfterTheContractsLastDay() {
        String contract = inForce(today, today.plusMonths(2));
        assertStands(contract, VisitStep.NOT_YET, today.plusMonths(2).plusDays(1));
        jdbc.sql("UPDATE contract SET status = 'TERMINATED' WHERE reference = ?")
                .param(contract)
                .update();
        engine.fire(VISITS, contract, VisitProcess.TIMER_LOOK);
        assertThat(visitsRun(contract)).isFalse();
        assertVisitsInStep(contract);
    }

    @Test
    void aContractThatWasMonitoredBeforeGetsItsCase() {
        String contract = inForce(today.minusMonths(3), null);
        As.person(officer, () -> monitoring.end(contract, "So that its case is over."));
        jdbc.sql("UPDATE monitoring SET ended_at = NULL WHERE contract = ?")
                .param(contract)
                .update();
        jdbc.sql("DELETE FROM visit_schedule WHERE contract = ?")
                .param(contract)
                .update();
        backfill.run();
        backfill.run();
        assertThat(step(contract)).isEqualTo(VisitStep.TO_PLAN.name());
        assertVisitsInStep(contract);
    }

    private void assertStands(String contract, VisitStep step, LocalDate day) {
        assertThat(step(contract)).isEqualTo(step.name());
        assertThat(jdbc.sql("SELECT step_day FROM visit_schedule WHERE contract = ?")
                        .param(contract)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(day);
        assertVisitsInStep(contract);
    }

    private void assertVisitsInStep(String contract) {
        transaction.executeWithoutResult(status -> {
            Set<String> found = new HashSet<>(processes.waitingAt(VISITS, contract));
            found.removeAll(visitProcess.looks());
            assertThat(found).isEqualTo(visitProcess.waitStates().getOrDefault(step(contract), Set.of()));
        });
    }

    private String step(String contract) {
        return jdbc.sql("SELECT step FROM visit_schedule WHERE contract = ?")
                .param(contract)
                .query(String.class)
                .single();
    }

    private void daysAgo(String contract, int days) {
        jdbc.sql("UPDATE visit_schedule SET step_day = ? WHERE contract = ?")
                .params(today.minusDays(days), contract)
                .update();
    }

    private void startedOn(String contract, LocalDate day) {
        jdbc.sql("UPDATE monitoring SET starts_on = ? WHERE contract = ?")
                .params(day, contract)
                .update();
    }

    private boolean visitsRun(String contract) {
        return Boolean.TRUE.equals(transaction.execute(status -> processes.running(VISITS, contract)));
    }

    private WriteVisit whole() {
        Map<VisitCheck, VisitAnswer> checks = Arrays.stream(VisitCheck.values())
                .collect(Collectors.toMap(Function.identity(), check -> VisitAnswer.MET));
        return new WriteVisit(0, today, checks, "Canfyddiad", "Lleisiau plant", "Lleisiau staff", "Adroddiad");
    }
}
