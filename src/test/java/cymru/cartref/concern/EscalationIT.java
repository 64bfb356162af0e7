package cymru.cartref.concern;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.concern.EscalationRule.ESCALATION_CHAIR;
import static cymru.cartref.concern.EscalationRule.ESCALATION_CHANGED_MEANWHILE;
import static cymru.cartref.concern.EscalationRule.ESCALATION_ENQUIRY_OPEN;
import static cymru.cartref.concern.EscalationRule.ESCALATION_HELD;
import static cymru.cartref.concern.EscalationRule.ESCALATION_MINIMUM_TIME;
import static cymru.cartref.concern.EscalationRule.ESCALATION_ONE_LEVEL_DOWN;
import static cymru.cartref.concern.EscalationRule.ESCALATION_PROVIDER_NOT_TOLD;
import static cymru.cartref.concern.EscalationRule.ESCALATION_REGULATOR_ACTION_OPEN;
import static cymru.cartref.concern.EscalationRule.ESCALATION_TOP_LEVEL_ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.concern.process.EscalationProcess;
import cymru.cartref.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** A case at its level: opened by triage, asked for, reminded, late, up, to the top, down, closed. */
@PortalTest
@WalksEveryFlow("escalating-concerns")
class EscalationIT extends EscalationFixture {

    @Test
    void triagesDecisionOpensTheCaseInOneCommitAndAnotherConcernJoinsIt() throws Exception {
        String concern = raised();
        assertThat(Counting.of(() -> decide(concern, decision(3, 3, Level.L1, "As seen.")))
                        .commits())
                .isEqualTo(1);
        String reference = caseOf(concern);
        inStep(reference);
        EscalationPage page = read(reference);
        assertThat(page.level()).isEqualTo(1);
        assertThat(page.state()).isEqualTo(EscalationState.OPEN);
        assertThat(mails(manager, reference)).containsExactly("escalation-begun");
        assertThat(mails(administrator, reference)).isEmpty();

        assertThat(Objects.requireNonNull(page(concern).triage()).escalation())
                .as("the concern leads to its case")
                .isEqualTo(reference);
        assertThat(caseOf(escalated(Level.L1))).isEqualTo(reference);
        assertThat(read(reference).level()).isEqualTo(1);
        assertThat(caseOf(escalated(Level.L2))).isEqualTo(reference);
        assertThat(read(reference).level()).as("the newest concern raises it").isEqualTo(2);
        assertThat(read(reference).concerns()).hasSize(3);
        inStep(reference);
        assertThat(audited(reference)).containsSubsequence("escalation.opened", "escalation.joined", "escalation.read");
    }

    @Test
    void whatALevelAsksForIsDueRemindedOnceAndLateGoesToTheNextPersonUp() throws Throwable {
        String reference = at(Level.L1);
        engine.fire(EscalationProcess.KEY, reference, EscalationProcess.TIMER_REMINDER);
        assertThat(mails(manager, reference)).as("too early").doesNotContain("escalation-reminder");
        engine.fire(EscalationProcess.KEY, reference, EscalationProcess.TIMER_LATE);
        inStep(reference);
        assertThat(mails(head, reference)).as("too early").isEmpty();

        passed(due(reference));
        engine.fire(EscalationProcess.KEY, reference, EscalationProcess.TIMER_REMINDER);
        assertThat(mails(manager, reference)).containsOnlyOnce("escalation-reminder");
        engine.fire(EscalationProcess.KEY, reference, EscalationProcess.TIMER_LATE);
        inStep(reference);
        assertThat(mails(head, reference)).containsExactly("escalation-late");

        assertRefused(
                ESCALATION_CHAIR,
                () -> As.person(officer, () -> levels.reviewed(reference, due(reference), "Not mine.")));
        assertAllowed(
                ESCALATION_CHAIR, () -> As.person(head, () -> levels.reviewed(reference, due(reference), "Held.")));
        inStep(reference);
        assertThat(Objects.requireNonNull(read(reference).asks()).first()).isFalse();
        assertThat(due(reference)).isAfter(clock.now());
    }

    @Test
    void aReviewIsRecordedOnceAndByWhoSawIt() throws Throwable {
        String reference = at(Level.L1);
        Instant shown = due(reference);
        assertThat(Counting.of(() -> As.person(manager, () -> levels.reviewed(reference, shown, "Plan agreed.")))
                        .commits())
                .isEqualTo(1);
        inStep(reference);
        assertRefused(
                ESCALATION_CHANGED_MEANWHILE,
                () -> As.person(manager, () -> levels.reviewed(reference, shown, "Plan agreed.")));
    }

    @Test
    void upAtAnyTimeAndTheTopByTheHeadOfService() throws Throwable {
        String reference = at(Level.L1);
        As.person(monitor, () -> levels.raise(reference, 1, 2, "Again."));
        As.person(monitor, () -> levels.raise(reference, 1, 2, "Again."));
        inStep(reference);
        assertThat(read(reference).level()).isEqualTo(2);
        assertThat(read(reference).steps().stream().filter(step -> step.kind() == StepKind.RAISED))
                .hasSize(1);
        assertRefused(
                ESCALATION_TOP_LEVEL_ROLE, () -> As.person(monitor, () -> levels.raise(reference, 2, 3, "Worse.")));
        assertAllowed(ESCALATION_TOP_LEVEL_ROLE, () -> As.person(head, () -> levels.raise(reference, 2, 3, "Worse.")));
        inStep(reference);
    }

    @Test
    void safeguardingMovesACaseToTheTopAtAnyMoment() throws Exception {
        String reference = at(Level.L1);
        passed(due(reference));
        engine.fire(EscalationProcess.KEY, reference, EscalationProcess.TIMER_LATE);
        assertThat(Counting.of(() -> As.person(lead, () -> levels.safeguard(reference, "A strategy meeting.")))
                        .commits())
                .isEqualTo(1);
        inStep(reference);
        EscalationPage page = read(reference);
        assertThat(page.level()).isEqualTo(3);
        assertThat(page.steps().getFirst().kind()).isEqualTo(StepKind.SAFEGUARDING);
        assertThat(mails(director, reference)).containsExactly("escalation-top");
        assertThat(mails(head, reference)).contains("escalation-top", "escalation-begun");
        assertThatThrownBy(() -> As.person(monitor, () -> levels.safeguard(reference, "Not theirs.")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void downByOneOnlyWhenTheGuardHoldsAndClosedFromTheLowest() throws Throwable {
        String reference = at(Level.L2);
        LocalDate today = clock.today();
        As.person(lead, () -> escalations.begin(reference, EscalationFact.ENQUIRY, today));
        As.person(lead, () -> escalations.begin(reference, EscalationFact.ENQUIRY, today));
        As.person(monitor, () -> escalations.begin(reference, EscalationFact.REGULATOR_ACTION, today));
        assertThat(read(reference).guard())
                .extracting(Refusal::code)
                .containsExactly(
                        ESCALATION_MINIMUM_TIME.name(),
                        ESCALATION_ENQUIRY_OPEN.name(),
                        ESCALATION_REGULATOR_ACTION_OPEN.name(),
                        ESCALATION_PROVIDER_NOT_TOLD.name());
        assertRefused(ESCALATION_ONE_LEVEL_DOWN, () -> lower(reference, 2, 0));
        assertRefused(ESCALATION_MINIMUM_TIME, () -> lower(reference, 2, 1));
        time.forward(Duration.ofDays(28));
        assertRefused(ESCALATION_ENQUIRY_OPEN, () -> lower(reference, 2, 1));
        As.person(lead, () -> escalations.end(reference, EscalationFact.ENQUIRY, clock.today()));
        assertRefused(ESCALATION_REGULATOR_ACTION_OPEN, () -> lower(reference, 2, 1));
        As.person(monitor, () -> escalations.end(reference, EscalationFact.REGULATOR_ACTION, clock.today()));
        assertRefused(ESCALATION_PROVIDER_NOT_TOLD, () -> lower(reference, 2, 1));
        tell(reference);
        tell(reference);
        assertThat(mails(administrator, reference)).containsExactly("escalation-letter");
        assertThat(read(reference).guard()).isEmpty();

        assertThat(Counting.of(() -> lower(reference, 2, 1)).commits()).isEqualTo(1);
        lower(reference, 2, 1);
        inStep(reference);
        assertThat(read(reference).level()).isEqualTo(1);
        assertThat(read(reference).letters()).hasSize(2);
        assertRefused(ESCALATION_MINIMUM_TIME, () -> lower(reference, 1, 0));
        time.forward(Duration.ofDays(28));
        lower(reference, 1, 0);
        inStep(reference);
        EscalationPage closed = read(reference);
        assertThat(closed.state()).isEqualTo(EscalationState.CLOSED);
        assertThat(closed.asks()).isNull();
        assertThat(at(Level.L1)).as("a new concern opens another").isNotEqualTo(reference);
    }

    private void lower(String reference, int from, int to) {
        As.person(manager, () -> levels.lower(reference, from, to, "All was done and seen."));
    }

    @Test
    void theProviderReadsWhatItWasToldAndNothingElse() {
        String reference = at(Level.L2);
        assertUnknown(reference);
        tell(reference);
        OwnEscalation own = As.person(responsible, () -> ownCases.page(reference));
        assertThat(own.letters()).hasSize(1);
        assertThat(own.letters().getFirst().body())
                .contains("Doors were locked.")
                .contains("Perfformiad y darparwr");
        assertThat(own.letters().getFirst().by()).isNull();
        assertThat(Objects.requireNonNull(own.level()).cy()).isEqualTo("Perfformiad y darparwr");
        As.person(lead, () -> levels.safeguard(reference, "Strategy meeting SECRET."));
        assertThat(As.person(responsible, () -> ownCases.page(reference))).isEqualTo(own);
        assertThat(As.person(administrator, () -> ownCases.mine(Long.MAX_VALUE, 50)))
                .extracting(OwnListedEscalation::reference)
                .containsExactly(reference);
        long stranger = person(registeredProvider(), Role.PROVIDER_ADMINISTRATOR);
        assertThatThrownBy(() -> As.person(stranger, () -> ownCases.page(reference)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aHeldCaseIsNoneForTheProviderAndNobodyWritesToIt() throws Throwable {
        String concern = raised();
        LocalDate review = clock.today().plusDays(7);
        As.person(lead, () -> holds.hold(concern, "The police ask for it.", review));
        decide(concern, decision(5, 5, Level.L3, ""));
        String reference = caseOf(concern);
        assertThat(read(reference).held()).isTrue();
        assertRefused(ESCALATION_HELD, () -> tell(reference));
        assertUnknown(reference);
        assertThat(mails(administrator, reference)).isEmpty();
        assertThat(mails(responsible, reference)).isEmpty();
        As.person(lead, () -> holds.lift(concern, "The police have finished."));
        assertUnknown(reference);
        assertAllowed(ESCALATION_HELD, () -> tell(reference));
        assertThat(As.person(responsible, () -> ownCases.page(reference)).letters())
                .hasSize(1);
    }

    private void assertUnknown(String reference) {
        for (long person : new long[] {administrator, responsible}) {
            assertThatThrownBy(() -> As.person(person, () -> ownCases.page(reference)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(As.person(person, () -> ownCases.mine(Long.MAX_VALUE, 50)))
                    .isEmpty();
        }
    }

    @Test
    void theListIsFilteredAndCostsOneStatement() throws Exception {
        String reference = at(Level.L2);
        String name = read(reference).provider();
        assertThat(list(new EscalationFilter(2, false, false, name))).containsExactly(reference);
        assertThat(list(new EscalationFilter(1, false, false, name))).isEmpty();
        assertThat(list(new EscalationFilter(null, true, false, name))).isEmpty();
        assertThat(list(new EscalationFilter(null, false, true, name))).isEmpty();
        passed(due(reference));
        assertThat(list(new EscalationFilter(null, false, true, reference))).containsExactly(reference);
        assertThat(Counting.of(() -> list(EscalationFilter.RUNNING)).statements().stream()
                        .filter(sql -> sql.contains("FROM escalation_case")))
                .hasSize(1);
    }

    private List<String> list(EscalationFilter filter) {
        return As.person(officer, () -> escalations.list(filter, Long.MAX_VALUE, 50)).stream()
                .map(ListedEscalation::reference)
                .toList();
    }
}
