package cymru.cartref.concern;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.concern.closure.ClosureRule.CLOSURE_AT_STEP;
import static cymru.cartref.concern.closure.ClosureRule.CLOSURE_CHILD_DAY;
import static cymru.cartref.concern.closure.ClosureRule.CLOSURE_CHILD_ORDER;
import static cymru.cartref.concern.closure.ClosureRule.CLOSURE_CHILD_STAYS;
import static cymru.cartref.concern.closure.ClosureRule.CLOSURE_DAY;
import static cymru.cartref.concern.closure.ClosureRule.CLOSURE_RUNNING_ALREADY;
import static cymru.cartref.concern.closure.ClosureRule.CLOSURE_SERVICE;
import static cymru.cartref.concern.closure.ClosureRule.CLOSURE_TOLD;
import static cymru.cartref.concern.closure.ClosureRule.CLOSURE_WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.child.AgeBand;
import cymru.cartref.child.NewChild;
import cymru.cartref.child.OpenStay;
import cymru.cartref.child.StaysDesk;
import cymru.cartref.concern.closure.ClosureCause;
import cymru.cartref.concern.closure.ClosureDesk;
import cymru.cartref.concern.closure.ClosureKind;
import cymru.cartref.concern.closure.ClosurePage;
import cymru.cartref.concern.closure.ClosureReadingDesk;
import cymru.cartref.concern.closure.ClosureState;
import cymru.cartref.concern.closure.ClosureStep;
import cymru.cartref.concern.closure.ClosureTold;
import cymru.cartref.concern.closure.ClosureWorkDesk;
import cymru.cartref.concern.closure.ListedClosure;
import cymru.cartref.concern.closure.OpenClosure;
import cymru.cartref.concern.domain.ClosureBook;
import cymru.cartref.concern.domain.ClosurePolicy;
import cymru.cartref.concern.process.ClosureProcess;
import cymru.cartref.provider.ReferralStatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Services that close: a thread for each child, meetings, lessons. */
@PortalTest
@WalksEveryFlow("service-closure")
@SuppressWarnings("NullAway.Init")
class ClosureIT extends EscalationFixture {

    @Autowired
    ClosureDesk closures;

    @Autowired
    ClosureWorkDesk work;

    @Autowired
    ClosureReadingDesk reading;

    @Autowired
    StaysDesk stays;

    private String reference = "";

    @Test
    void anEmergencyWithThreeChildrenOfTwoAuthoritiesIsSeenThrough() throws Throwable {
        long cardiff = authority("W06000015");
        String first = lives(cardiff);
        lives(cardiff);
        lives(authority("W06000014"));
        OpenClosure command = emergency();
        assertThat(Counting.of(() -> reference = As.person(head, () -> closures.open(command)))
                        .commits())
                .isEqualTo(1);
        assertThat(As.person(head, () -> closures.open(command)))
                .as("a double click")
                .isEqualTo(reference);
        stands();
        assertThat(page().children()).hasSize(3).extracting("authority").doesNotContainNull();
        assertThat(serviceStanding().status()).isEqualTo(ReferralStatus.CLOSED);
        assertThat(mails(lead, reference)).containsExactly("closure-opened");
        assertThat(audited(first)).contains("child.read");
        assertRefused(CLOSURE_RUNNING_ALREADY, () -> As.person(head, () -> closures.open(emergency())));
        engine.fire(ClosureProcess.KEY, reference, ClosureProcess.TIMER_GROUP_LATE);
        assertThat(mails(director, reference)).as("too early").doesNotContain("closure-late");
        ClosurePage.Child quick = page().children().getFirst();
        assertRefused(CLOSURE_CHILD_ORDER, () -> step(quick, ClosureStep.RECORDS_RETURNED));
        assertRefused(CLOSURE_CHILD_STAYS, () -> step(quick, ClosureStep.MOVED));
        leaves(quick);
        for (ClosureStep step : ClosureStep.values()) {
            step(quick, step);
            step(quick, step);
        }
        assertThat(page().children().getLast())
                .as("before any plan, at the end")
                .matches(ClosurePage.Child::through);

        As.person(director, () -> closures.met(reference, "Everybody came."));
        As.person(director, () -> closures.met(reference, "Everybody came."));
        stands();
        assertRefused(CLOSURE_WORDS, () -> As.person(head, () -> closures.plan(reference, " ")));
        As.person(head, () -> closures.plan(reference, "Staff stay until Friday."));
        stands();
        assertRefused(CLOSURE_AT_STEP, () -> As.person(head, () -> closures.learn(reference, "Too early.")));
        age(1);
        engine.fire(ClosureProcess.KEY, reference, ClosureProcess.TIMER_MEETING);
        stands();
        assertThat(page().meetingDue()).isTrue();
        assertThat(mails(head, reference)).containsOnlyOnce("closure-meeting");
        As.person(head, () -> closures.meeting(reference, "One child has moved."));
        stands();
        engine.fire(ClosureProcess.KEY, reference, ClosureProcess.TIMER_MEETING);
        stands();
        assertThat(page().meetingDue()).as("too early").isFalse();
        for (ClosurePage.Child child : page().children().subList(0, 2)) {
            leaves(child);
            for (ClosureStep step : ClosureStep.values()) {
                step(child, step);
                stands();
            }
        }
        assertThat(page().state()).isEqualTo(ClosureState.LESSONS);
        As.person(officer, () -> work.told(reference, ClosureTold.HEALTH_BOARD, clock.today()));
        As.person(officer, () -> work.told(reference, ClosureTold.CHILDREN, clock.today()));
        assertRefused(CLOSURE_TOLD, () -> As.person(head, () -> closures.learn(reference, "Ring sooner.")));
        As.person(officer, () -> work.told(reference, ClosureTold.HOST_AUTHORITY, clock.today()));
        assertThat(page().told()).containsEntry(ClosureTold.HEALTH_BOARD, clock.today());
        assertThat(Counting.of(() -> As.person(head, () -> closures.learn(reference, "Ring sooner.")))
                        .commits())
                .isEqualTo(1);
        As.person(head, () -> closures.learn(reference, "Ring sooner."));
        stands();
        assertThat(page().state()).isEqualTo(ClosureState.CLOSED);
        assertThat(mails(monitor, reference)).endsWith("closure-ended");
        assertThat(page().said()).extracting("part").contains("WHY", "STANDARDS", "PLAN", "MEETING", "LESSONS");
    }

    @Test
    void aPlannedOneIsFarAheadLateStepsAreToldAndItCanBeWithdrawn() {
        LocalDate soon = clock.today().plusMonths(2);
        assertRefused(CLOSURE_DAY, () -> As.person(manager, () -> closures.open(planned(soon))));
        reference = As.person(manager, () -> closures.open(planned(clock.today().plusMonths(6))));
        stands();
        age(20);
        engine.fire(ClosureProcess.KEY, reference, ClosureProcess.TIMER_GROUP_LATE);
        assertThat(mails(director, reference)).containsOnlyOnce("closure-late");
        As.person(manager, () -> closures.met(reference, "The group met."));
        age(20);
        engine.fire(ClosureProcess.KEY, reference, ClosureProcess.TIMER_PLAN_LATE);
        stands();
        assertThat(mails(director, reference))
                .filteredOn("closure-late"::equals)
                .hasSize(2);
        As.person(manager, () -> closures.plan(reference, "No child lives there."));
        stands();
        assertThat(page().state()).as("nobody has to move").isEqualTo(ClosureState.LESSONS);
        assertThat(list()).contains(reference);
        As.person(manager, () -> closures.withdraw(reference, "The provider goes on."));
        As.person(manager, () -> closures.withdraw(reference, "The provider goes on."));
        stands();
        assertThat(serviceStanding().status()).isEqualTo(ReferralStatus.OPEN);
        assertThat(list()).doesNotContain(reference);
        assertThat(As.person(officer, () -> reading.list(true, Long.MAX_VALUE, 100)))
                .extracting(ListedClosure::reference)
                .contains(reference);
    }

    @Test
    void aClosingServiceTakesNoChildrenWhateverElseIsLiftedAndWhatElseStandsOutlivesAWithdrawnClosure() {
        String escalation = at(Level.L3);
        String first = embargo(escalation);
        reference = As.person(head, () -> closures.open(emergency()));
        assertThat(serviceStanding().decidingCase()).isEqualTo(reference);
        As.person(director, () -> referrals.lift(first, "Nights are safe again."));
        assertThat(serviceStanding().status()).isEqualTo(ReferralStatus.CLOSED);
        assertThat(serviceStanding().decidingCase()).isEqualTo(reference);
        String second = embargo(escalation);
        assertThat(serviceStanding().status()).isEqualTo(ReferralStatus.CLOSED);
        As.person(head, () -> closures.withdraw(reference, "The roof holds."));
        assertThat(serviceStanding().status()).isEqualTo(ReferralStatus.EMBARGOED_SAFEGUARDING);
        assertThat(serviceStanding().decidingCase()).isEqualTo(second);
        assertThat(serviceStanding().reason()).isEqualTo("Nights are not safe.");
        As.person(director, () -> referrals.lift(second, "Nights are safe again."));
        assertThat(serviceStanding().status()).isEqualTo(ReferralStatus.OPEN);
    }

    @Test
    void moreChildrenThanAPageShowsAreAllSeenThrough() {
        String last = lives(authority("W06000015"));
        reference = As.person(head, () -> closures.open(emergency()));
        As.person(head, () -> closures.met(reference, "Everybody came."));
        As.person(head, () -> closures.plan(reference, "One after the other."));
        stands();
        IntStream.range(0, ClosureBook.SHOWN + 4)
                .forEach(n -> jdbc.sql("INSERT INTO closure_child (closure_id, child, authority_id, through)"
                                + " SELECT id, ?, ?, ? FROM service_closure WHERE reference = ?")
                        .params("A-%04d".formatted(n), authority("W06000015"), n < ClosureBook.SHOWN, reference)
                        .update());
        assertThat(page().children()).hasSize(ClosureBook.SHOWN);
        assertThat(page().allChildren()).isEqualTo(ClosureBook.SHOWN + 5);
        ClosurePage.Child child = page().children().stream()
                .filter(shown -> shown.child().equals(last))
                .findFirst()
                .orElseThrow();
        leaves(child);
        for (ClosureStep step : ClosureStep.values()) {
            step(child, step);
        }
        assertThat(page().state()).as("four are left").isEqualTo(ClosureState.MOVING);
        As.person(head, () -> closures.withdraw(reference, "The roof holds."));
        stands();
    }

    private String embargo(String escalation) {
        return As.person(
                head,
                () -> referrals.imposeAtOnce(
                        escalation, ReferralStatus.EMBARGOED_SAFEGUARDING, "Nights are not safe.", "No night staff."));
    }

    @Test
    void whatFitsIsAllowed() {
        LocalDate today = clock.today();
        assertAllowed(CLOSURE_SERVICE, ClosurePolicy.service(true));
        assertRefused(
                CLOSURE_SERVICE,
                () -> As.person(
                        head,
                        () -> closures.open(new OpenClosure(
                                UUID.randomUUID().toString(),
                                0,
                                ClosureKind.EMERGENCY,
                                ClosureCause.STAFFING,
                                today,
                                "Why.",
                                "How.",
                                Map.of()))));
        assertAllowed(CLOSURE_RUNNING_ALREADY, ClosurePolicy.oneAtATime(false));
        assertAllowed(CLOSURE_DAY, ClosurePolicy.day(ClosureKind.EMERGENCY, today, today, 3));
        assertAllowed(CLOSURE_WORDS, ClosurePolicy.words("So.", "words"));
        assertAllowed(CLOSURE_TOLD, ClosurePolicy.told(EnumSet.complementOf(EnumSet.of(ClosureTold.OTHERS))));
        assertAllowed(CLOSURE_AT_STEP, ClosurePolicy.at(ClosureState.PLAN, ClosureState.PLAN));
        assertAllowed(CLOSURE_CHILD_DAY, ClosurePolicy.childDay(today, today, today));
        assertRefused(
                CLOSURE_CHILD_DAY,
                () -> ClosurePolicy.childDay(today.plusDays(1), today, today).orThrow());
        assertAllowed(
                CLOSURE_CHILD_ORDER,
                ClosurePolicy.order(
                        ClosureStep.MOVED,
                        EnumSet.of(ClosureStep.MOVE_PLAN, ClosureStep.ADVOCACY_OFFERED),
                        ClosureKind.PLANNED));
        assertThat(ClosurePolicy.order(ClosureStep.MOVED, EnumSet.of(ClosureStep.MOVE_PLAN), ClosureKind.PLANNED)
                        .allowed())
                .isFalse();
        assertAllowed(CLOSURE_CHILD_STAYS, ClosurePolicy.moved(false));
    }

    private OpenClosure planned(LocalDate day) {
        return new OpenClosure(
                UUID.randomUUID().toString(),
                service,
                ClosureKind.PLANNED,
                ClosureCause.PROVIDER_NOTICE,
                day,
                "The lease ends.",
                "Nothing changes until then.",
                Map.of());
    }

    private long authority(String area) {
        return jdbc.sql("SELECT body_id FROM directory_area WHERE area = ?")
                .param(area)
                .query(Long.class)
                .single();
    }

    private String lives(long authority) {
        return As.person(officer, () -> {
            String child = stays.add(new NewChild(UUID.randomUUID(), authority, AgeBand.values()[0]));
            stays.open(new OpenStay(child, service, clock.today().minusDays(30)));
            return child;
        });
    }

    /** The stay ends today. */
    private void leaves(ClosurePage.Child child) {
        jdbc.sql("UPDATE child_stay s JOIN child c ON c.id = s.child_id SET s.to_day = ? WHERE c.reference = ?"
                        + " AND s.to_day IS NULL")
                .params(clock.today(), child.child())
                .update();
    }

    private void step(ClosurePage.Child child, ClosureStep step) {
        As.person(officer, () -> work.child(reference, child.row(), step, clock.today(), "As agreed."));
    }

    private ClosurePage page() {
        return As.person(officer, () -> reading.page(reference));
    }

    private List<String> list() {
        return As.person(officer, () -> reading.list(false, Long.MAX_VALUE, 100)).stream()
                .map(ListedClosure::reference)
                .toList();
    }

    /** As if the step, and the meeting, had been so many days earlier. */
    private void age(int days) {
        jdbc.sql("UPDATE service_closure SET step_by = step_by - INTERVAL :d DAY,"
                        + " meeting_by = meeting_by - INTERVAL :d DAY WHERE reference = :reference")
                .param("d", days)
                .param("reference", reference)
                .update();
    }

    private void stands() {
        checkProcess(ClosureProcess.KEY, reference);
    }
}
