package cymru.cartref.provider;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.provider.ProviderRule.PROVIDER_PAPER_NOT_EXPIRED;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.Engine;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.provider.ProviderFixture.Made;
import cymru.cartref.provider.process.EvidenceProcess;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A paper from being handed in to its end: checked in time, warned of once for each step, seen to when it has expired. */
@WalksEveryFlow("evidence-expiry")
@SuppressWarnings("NullAway.Init")
class PaperIT extends ProviderIT {

    @Autowired
    PaperDesk desk;

    @Autowired
    PaperBackfill backfill;

    @Autowired
    EvidenceProcess contract;

    @Autowired
    EvidenceGate gate;

    @Autowired
    Engine engine;

    @Autowired
    DatabaseClock clock;

    private ProviderFixture fixture;
    private Made made;
    private long officer;
    private long manager;
    private long aged;

    @BeforeEach
    void registered() {
        fixture = new ProviderFixture(context);
        officer = fixture.officer();
        manager = fixture.person("rheolwr", null, Role.COMMISSIONING_MANAGER);
        made = fixture.registered("Papur " + UUID.randomUUID());
    }

    @Test
    void warnedOnceForEachStepAndExpiredItStopsNewBusinessUntilOneFollows() throws Exception {
        LocalDate last = clock.today().plusDays(90);
        long paper = verified(EvidenceKind.PUBLIC_LIABILITY, last);
        String reference = reference(paper);
        fire(reference);
        assertThat(steps(made.administrator())).as("too early").isEmpty();
        stands(paper);
        on(last.minusDays(60));
        fire(reference);
        fire(reference);
        assertThat(steps(made.administrator())).containsExactly("provider.paper-runs-out");
        on(last.minusDays(30).plusDays(3));
        fire(reference);
        assertThat(steps(made.administrator())).hasSize(2);
        on(last.minusDays(7));
        fire(reference);
        assertThat(steps(made.administrator())).hasSize(3);
        on(last);
        fire(reference);
        assertThat(steps(made.administrator())).hasSize(3);
        assertThat(gate.nothingCriticalExpired(made.id(), clock.today()).allowed())
                .isTrue();
        assertRefused(
                PROVIDER_PAPER_NOT_EXPIRED,
                () -> As.person(officer, () -> desk.notNeeded(made.reference(), paper, "It is let.")));
        on(last.plusDays(1));
        assertThat(gate.nothingCriticalExpired(made.id(), clock.today()).allowed())
                .as("whatever the timer does")
                .isFalse();
        fire(reference);
        stands(paper);
        assertThat(steps(made.administrator())).hasSize(4).endsWith("provider.paper-expired");
        assertThat(steps(officer)).containsExactly("provider.paper-has-expired");

        long shorter = verified(EvidenceKind.SAFEGUARDING_POLICY, last.plusYears(1));
        assertThat(life(shorter)).as("another counts longer").isNull();
        long newer = verified(EvidenceKind.PUBLIC_LIABILITY, last.plusYears(1));
        assertThat(life(paper)).isNull();
        stands(paper);
        stands(newer);
        assertThat(gate.nothingCriticalExpired(made.id(), clock.today()).allowed())
                .isTrue();
    }

    @Test
    void lateForAllItsStepsOnlyTheLastIsToldAndAnOfficerMaySayThatItIsNotNeeded() throws Throwable {
        LocalDate last = clock.today().plusDays(20);
        long paper = verified(EvidenceKind.ABUSE_COVER, last);
        fire(reference(paper));
        assertThat(steps(made.administrator())).containsExactly("provider.paper-runs-out");
        on(last.plusDays(4));
        fire(reference(paper));
        assertThat(steps(made.administrator())).containsExactly("provider.paper-runs-out", "provider.paper-expired");
        assertAllowed(
                PROVIDER_PAPER_NOT_EXPIRED,
                () -> As.person(officer, () -> desk.notNeeded(made.reference(), paper, "Nobody asks for it.")));
        As.person(officer, () -> desk.notNeeded(made.reference(), paper, "Nobody asks for it."));
        stands(paper);
        assertThat(gate.nothingCriticalExpired(made.id(), clock.today()).allowed())
                .isTrue();
        backfill.run();
        assertThat(life(paper)).isNull();
    }

    @Test
    void whatIsHandedInIsCheckedInTimeElseTheNextPersonUpIsTold() throws Exception {
        assertThat(Counting.of(() -> handIn(EvidenceKind.ACCOUNTS, clock.today().plusDays(300)))
                        .commits())
                .isEqualTo(1);
        long first = newest();
        stands(first);
        assertThat(life(first)).isEqualTo("TO_CHECK");
        engine.fire(EvidenceProcess.KEY, reference(first), EvidenceProcess.TIMER_CHECK_LATE);
        assertThat(late()).isZero();
        long second = handIn(EvidenceKind.BUSINESS_CONTINUITY, null);
        jdbc.sql("UPDATE provider_evidence SET check_by = check_by - INTERVAL 14 DAY WHERE id = ?")
                .param(second)
                .update();
        engine.fire(EvidenceProcess.KEY, reference(second), EvidenceProcess.TIMER_CHECK_LATE);
        stands(second);
        assertThat(late()).isEqualTo(1);
        As.person(officer, () -> vetting.verifyPaper(made.reference(), second));
        assertThat(life(second)).as("has no last day").isNull();
        stands(second);
        As.person(officer, () -> vetting.rejectPaper(made.reference(), first, "Another year's."));
        stands(first);
        long third = handIn(EvidenceKind.ACCOUNTS, clock.today().plusDays(300));
        String reference = reference(third);
        As.person(made.administrator(), () -> evidence.takeBack(third));
        assertThat(running(reference)).isFalse();
    }

    @Test
    void aProviderThatLeavesHasNoPapersToWaitForAndOneWithoutProcessGetsIt() {
        long paper = verified(EvidenceKind.PUBLIC_LIABILITY, clock.today().plusDays(90));
        String reference = reference(paper);
        long policy = jdbc.sql(
                        "SELECT id FROM provider_evidence WHERE provider_id = ? AND kind = 'SAFEGUARDING_POLICY'")
                .param(made.id())
                .query(Long.class)
                .single();
        assertThat(life(policy)).as("since it was registered").isEqualTo("RUNNING");
        stands(policy);
        As.person(made.administrator(), () -> registration.leave("We close."));
        assertThat(life(paper)).isNull();
        assertThat(running(reference)).isFalse();
        assertThat(life(policy)).isNull();

        jdbc.sql("UPDATE provider SET status = 'REGISTERED' WHERE id = ?")
                .param(made.id())
                .update();
        jdbc.sql("UPDATE provider_evidence SET procedure_version = NULL, reference = NULL WHERE id = ?")
                .param(policy)
                .update();
        backfill.run();
        backfill.run();
        assertThat(life(policy)).isEqualTo("RUNNING");
        stands(policy);
    }

    private long verified(EvidenceKind kind, LocalDate expires) {
        long id = handIn(kind, expires);
        As.person(officer, () -> vetting.verifyPaper(made.reference(), id));
        stands(id);
        return id;
    }

    private long handIn(EvidenceKind kind, @Nullable LocalDate expires) {
        LocalDate actual = expires == null ? null : expires.minusDays(aged);
        As.person(
                made.administrator(),
                () -> evidence.handIn(
                        new EvidenceForm(UUID.randomUUID(), kind, LocalDate.of(2026, 1, 5), actual, "papur.pdf"),
                        ProviderFixture.pdf()));
        return newest();
    }

    private long newest() {
        return jdbc.sql("SELECT MAX(id) FROM provider_evidence WHERE provider_id = ?")
                .param(made.id())
                .query(Long.class)
                .single();
    }

    private String reference(long paper) {
        return Objects.requireNonNull(jdbc.sql("SELECT reference FROM provider_evidence WHERE id = ?")
                .param(paper)
                .query(String.class)
                .single());
    }

    private @Nullable String life(long paper) {
        return jdbc
                .sql("SELECT COALESCE(life, '') FROM provider_evidence WHERE id = ?")
                .param(paper)
                .query((row, n) -> row.getString(1).isEmpty() ? null : row.getString(1))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Where the process stands is what the contract says of the paper's life. */
    private void stands(long paper) {
        String life = life(paper);
        String reference = reference(paper);
        assertThat(transaction.<Set<String>>execute(status -> processes.waitingAt(EvidenceProcess.KEY, reference)))
                .isEqualTo(life == null ? Set.of() : contract.waitStates().get(life));
    }

    private boolean running(String reference) {
        return Boolean.TRUE.equals(transaction.execute(status -> processes.running(EvidenceProcess.KEY, reference)));
    }

    private void fire(String reference) {
        engine.fire(EvidenceProcess.KEY, reference, EvidenceProcess.TIMER_NEXT);
    }

    /** As if that day were today: the provider's papers are older by what is between. Time itself is left alone. */
    private void on(LocalDate day) {
        long days = clock.today().plusDays(aged).until(day, ChronoUnit.DAYS);
        jdbc.sql("UPDATE provider_evidence SET expires = expires - INTERVAL :d DAY WHERE provider_id = :provider")
                .param("d", days)
                .param("provider", made.id())
                .update();
        aged += days;
    }

    /** Mails of steps of this provider's papers; those that the fixture handed in count for years. */
    private List<String> steps(long account) {
        return mails(made.reference(), account).stream()
                .filter(template -> template.matches("provider\\.paper-(runs-out|expired|has-expired)"))
                .toList();
    }

    private long late() {
        return mails(made.reference(), manager).stream()
                .filter("provider.paper-check-late"::equals)
                .count();
    }
}
