package cymru.cartref.improvement;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.improvement.ImprovementRule.ACTION_CHANGED_MEANWHILE;
import static cymru.cartref.improvement.ImprovementRule.ACTION_DUE_BEFORE_CHECK;
import static cymru.cartref.improvement.ImprovementRule.ACTION_EVIDENCE_MISSING;
import static cymru.cartref.improvement.ImprovementRule.ACTION_HAS_EVIDENCE;
import static cymru.cartref.improvement.ImprovementRule.ACTION_OWN_VERIFICATION;
import static cymru.cartref.improvement.ImprovementRule.PLAN_ACTIONS_UNVERIFIED;
import static cymru.cartref.improvement.ImprovementRule.PLAN_CHANGED_MEANWHILE;
import static cymru.cartref.improvement.ImprovementRule.PLAN_EFFECTIVENESS_UNCHECKED;
import static cymru.cartref.improvement.ImprovementRule.PLAN_HIDDEN_FROM_PROVIDER;
import static cymru.cartref.improvement.ImprovementRule.PLAN_NOT_AT_THIS_STEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.Engine;
import cymru.cartref.PortalTest;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.AccountSeeding;
import cymru.cartref.account.Role;
import cymru.cartref.improvement.process.ActionPlanProcess;
import cymru.cartref.improvement.ui.ActionsView;
import cymru.cartref.improvement.ui.PlanView;
import cymru.cartref.provider.ProviderFixture;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.time.TimeShift;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.work.Processes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans with the real beans and database, every way through their process, and their pages clicked without a browser. */
@PortalTest
@WalksEveryFlow("action-plan")
class ActionPlanIT extends SpringBrowserlessTest {

    @Autowired
    Plans plans;

    @Autowired
    PlanDesk desk;

    @Autowired
    PlanWritingDesk writing;

    @Autowired
    OwnPlanDesk own;

    @Autowired
    HeldCases cases;

    @Autowired
    ActionPlanProcess process;

    @Autowired
    Processes processes;

    @Autowired
    Engine engine;

    @Autowired
    AccountSeeding seeding;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseClock clock;

    @Autowired
    TimeShift time;

    private long provider;
    private long administrator;
    private long monitor;
    private long other;
    private long manager;
    private OwnerRef owner = new OwnerRef(HeldCases.KIND, "");
    private String plan = "";

    @BeforeEach
    void world() {
        provider = ThreadLocalRandom.current().nextLong(1_000_000_000L, Long.MAX_VALUE);
        administrator = person(provider, Role.PROVIDER_ADMINISTRATOR);
        monitor = person(null, Role.QUALITY_MONITOR);
        other = person(null, Role.QUALITY_MONITOR);
        manager = person(null, Role.COMMISSIONING_MANAGER);
        owner = new OwnerRef(HeldCases.KIND, "X-" + UUID.randomUUID().toString().substring(0, 8));
        plan = open();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPlanIsWrittenAgreedCarriedOutCheckedAndClosed() throws Throwable {
        assertThat(open()).as("asked again").isEqualTo(plan);
        inStep();
        write(1, administrator);
        write(2, monitor);
        send();
        inStep();
        assertThat(mails(administrator)).containsExactly("plan-sent");
        long read = page().edition();
        As.person(administrator, () -> own.askForChange(plan, "Two weeks more, please."));
        As.person(administrator, () -> own.askForChange(plan, "Two weeks more, please."));
        inStep();
        assertThatThrownBy(() -> As.person(administrator, () -> own.page(plan)))
                .as("while it is written")
                .isInstanceOf(AccessDeniedException.class);
        send();
        assertRefused(PLAN_CHANGED_MEANWHILE, () -> As.person(administrator, () -> own.agree(plan, read)));
        long sent = page().edition();
        assertThat(Counting.of(() -> As.person(administrator, () -> own.agree(plan, sent)))
                        .commits())
                .isEqualTo(1);
        inStep();

        assertRefused(ACTION_EVIDENCE_MISSING, () -> As.person(administrator, () -> own.done(plan, 1, "Mended")));
        show();
        assertAllowed(ACTION_EVIDENCE_MISSING, () -> As.person(administrator, () -> own.done(plan, 1, "Mended")));
        inStep();
        As.person(
                monitor,
                () -> desk.reopen(
                        plan,
                        1,
                        edition(1),
                        "The lock is missing.",
                        clock.today().plusDays(12)));
        inStep();
        assertThat(mails(administrator)).contains("plan-action-reopened");
        assertRefused(ACTION_EVIDENCE_MISSING, () -> As.person(administrator, () -> own.done(plan, 1, "Mended")));
        show();
        As.person(administrator, () -> own.done(plan, 1, "Mended with a lock"));
        As.person(monitor, () -> desk.verify(plan, 1, edition(1)));
        inStep();

        As.person(monitor, () -> desk.addEvidence(plan, 2, ProviderFixture.pdf(), "ymweliad.pdf"));
        As.person(monitor, () -> desk.done(plan, 2, "Visited"));
        assertRefused(ACTION_OWN_VERIFICATION, () -> As.person(monitor, () -> desk.verify(plan, 2, edition(2))));
        assertThat(plans.allVerified(owner)).isFalse();
        assertRefused(PLAN_ACTIONS_UNVERIFIED, () -> As.person(manager, () -> desk.close(plan)));
        assertAllowed(ACTION_OWN_VERIFICATION, () -> As.person(other, () -> desk.verify(plan, 2, edition(2))));
        inStep();
        assertThat(page().status()).isEqualTo(PlanStatus.VERIFIED);
        assertThat(plans.allVerified(owner)).isTrue();
        assertRefused(PLAN_EFFECTIVENESS_UNCHECKED, () -> As.person(manager, () -> desk.close(plan)));

        engine.fire(ActionPlanProcess.KEY, plan, ActionPlanProcess.TIMER_CHECK);
        inStep();
        assertThat(page().status()).as("fired too early").isEqualTo(PlanStatus.VERIFIED);
        time.forward(Duration.ofDays(32));
        engine.fire(ActionPlanProcess.KEY, plan, ActionPlanProcess.TIMER_CHECK);
        inStep();
        As.person(monitor, () -> desk.check(plan, false, "The door is propped open."));
        As.person(monitor, () -> desk.check(plan, false, "The door is propped open."));
        inStep();
        assertThat(page().status()).isEqualTo(PlanStatus.DRAFT);

        write(3, administrator);
        send();
        As.person(administrator, () -> own.agree(plan, page().edition()));
        As.person(administrator, () -> own.addEvidence(plan, 3, ProviderFixture.pdf(), "hyfforddiant.pdf"));
        As.person(administrator, () -> own.done(plan, 3, "Everybody is trained"));
        As.person(monitor, () -> desk.verify(plan, 3, edition(3)));
        time.forward(Duration.ofDays(32));
        engine.fire(ActionPlanProcess.KEY, plan, ActionPlanProcess.TIMER_CHECK);
        As.person(monitor, () -> desk.check(plan, true, "Two visits found it shut."));
        inStep();
        assertAllowed(PLAN_EFFECTIVENESS_UNCHECKED, () -> As.person(manager, () -> desk.close(plan)));
        As.person(manager, () -> desk.close(plan));
        inStep();
        assertThat(running()).isFalse();
        assertThat(mails(administrator)).endsWith("plan-closed");
        assertThat(plans.of(owner).orElseThrow()).isEqualTo(new PlanSummary(plan, PlanStatus.CLOSED, 3, 3));
    }

    @Test
    void ownersAreRemindedOnceThenToldWhatIsOverdue() {
        write(1, administrator);
        send();
        As.person(administrator, () -> own.agree(plan, page().edition()));
        engine.fire(ActionPlanProcess.KEY, plan, ActionPlanProcess.TIMER_LOOK);
        inStep();
        assertThat(mails(administrator)).as("fired too early").containsExactly("plan-sent");
        time.forward(Duration.ofDays(6));
        engine.fire(ActionPlanProcess.KEY, plan, ActionPlanProcess.TIMER_LOOK);
        engine.fire(ActionPlanProcess.KEY, plan, ActionPlanProcess.TIMER_LOOK);
        assertThat(mails(administrator)).containsExactly("plan-sent", "plan-action-reminder");
        time.forward(Duration.ofDays(6));
        engine.fire(ActionPlanProcess.KEY, plan, ActionPlanProcess.TIMER_LOOK);
        engine.fire(ActionPlanProcess.KEY, plan, ActionPlanProcess.TIMER_LOOK);
        assertThat(mails(administrator)).containsExactly("plan-sent", "plan-action-reminder", "plan-action-overdue");
        assertThat(mails(monitor)).contains("plan-action-overdue");
        assertThat(As.person(administrator, () -> own.list(new ActionFilter(ActionFilter.View.OVERDUE, ""), null, 10)))
                .extracting(ListedAction::plan)
                .containsExactly(plan);
    }

    @Test
    void aHeldCaseKeepsItsPlanFromTheProvider() throws Throwable {
        write(1, administrator);
        cases.held.add(owner.reference());
        assertRefused(PLAN_HIDDEN_FROM_PROVIDER, this::send);
        cases.held.remove(owner.reference());
        assertAllowed(PLAN_HIDDEN_FROM_PROVIDER, this::send);
        cases.held.add(owner.reference());
        ActionFilter all = new ActionFilter(ActionFilter.View.ALL, "");
        assertThat(As.person(administrator, () -> own.list(all, null, 10))).isEmpty();
        assertThatThrownBy(() -> As.person(administrator, () -> own.page(plan)))
                .isInstanceOf(AccessDeniedException.class);
        long stranger = person(provider + 1, Role.PROVIDER_ADMINISTRATOR);
        assertThatThrownBy(() -> As.person(stranger, () -> own.page(plan))).isInstanceOf(AccessDeniedException.class);

        transaction.executeWithoutResult(status -> plans.withdraw(owner, "Another way was taken."));
        inStep();
        assertThat(running()).isFalse();
        assertThat(mails(administrator)).as("not even this").containsExactly("plan-sent");
        assertRefused(PLAN_NOT_AT_THIS_STEP, () -> As.person(monitor, () -> desk.check(plan, true, "Found")));
    }

    @Test
    void whatWasShownBeforeAChangeWasAskedForStays() throws Throwable {
        write(1, administrator);
        send();
        show();
        As.person(administrator, () -> own.askForChange(plan, "Two weeks more, please."));
        assertRefused(ACTION_HAS_EVIDENCE, () -> As.person(monitor, () -> writing.leaveOut(plan, 1)));
        write(2, administrator);
        assertAllowed(ACTION_HAS_EVIDENCE, () -> As.person(monitor, () -> writing.leaveOut(plan, 2)));
    }

    @Test
    void nobodyDecidesOnAnAttemptThatTheyHaveNotRead() throws Throwable {
        write(1, administrator);
        send();
        As.person(administrator, () -> own.agree(plan, page().edition()));
        show();
        As.person(administrator, () -> own.done(plan, 1, "Mended"));
        long file = page().actions().getFirst().evidence().getFirst().id();
        As.person(administrator, () -> own.evidence(plan, file)).content().close();
        assertThat(jdbc.sql("SELECT deed FROM audit_event WHERE reference = ? ORDER BY id DESC LIMIT 1")
                        .param(plan)
                        .query(String.class)
                        .single())
                .isEqualTo("plan.evidence-read");
        long first = edition(1);
        LocalDate check = page().checkOn();
        assertRefused(ACTION_DUE_BEFORE_CHECK, () -> reopen(first, check));
        assertAllowed(ACTION_DUE_BEFORE_CHECK, () -> reopen(first, check.minusDays(1)));
        show();
        As.person(administrator, () -> own.done(plan, 1, "Mended with a lock"));
        assertRefused(ACTION_CHANGED_MEANWHILE, () -> reopen(first, check.minusDays(2)));
        assertRefused(ACTION_CHANGED_MEANWHILE, () -> As.person(monitor, () -> desk.verify(plan, 1, first)));
        assertAllowed(ACTION_CHANGED_MEANWHILE, () -> As.person(monitor, () -> desk.verify(plan, 1, edition(1))));
    }

    @Test
    void nobodyIsSentToAPlanThatTheyMayNotRead() {
        write(1, administrator);
        send();
        show();
        As.person(administrator, () -> own.done(plan, 1, "Mended"));
        As.person(administrator, () -> own.askForChange(plan, "One action less, please."));
        reopen(edition(1), page().checkOn());
        assertThat(mails(administrator)).doesNotContain("plan-action-reopened");
    }

    @Test
    void aLongTitleFitsIntoTheInboxAndMails() {
        String title = "ŵ".repeat(300);
        owner = new OwnerRef(HeldCases.KIND, "X-" + UUID.randomUUID().toString().substring(0, 8));
        plan = Objects.requireNonNull(transaction.execute(status -> plans.open(new OpenPlan(
                owner, provider, new PlanTitle("", title), 5, clock.today().plusDays(30)))));
        write(1, administrator);
        send();
        inStep();
        assertThat(mails(administrator)).containsExactly("plan-sent");
    }

    private void reopen(long edition, LocalDate due) {
        As.person(monitor, () -> desk.reopen(plan, 1, edition, "The lock is missing.", due));
    }

    private long edition(int number) {
        return page().actions().get(number - 1).form().edition();
    }

    @Test
    void theRegisterGoesOnByKey() {
        for (int number = 1; number <= 5; number++) {
            write(number, monitor);
        }
        ActionFilter ours = new ActionFilter(ActionFilter.View.OPEN, plan);
        List<ListedAction> first = As.person(monitor, () -> desk.list(ours, null, 3));
        List<ListedAction> rest = As.person(monitor, () -> desk.list(ours, first.getLast(), 3));
        assertThat(first).extracting(ListedAction::number).containsExactly(1, 2, 3);
        assertThat(rest).extracting(ListedAction::number).containsExactly(4, 5);
    }

    @Test
    void bothSidesWorkOnOnePage() {
        As.signIn(monitor, "QUALITY_MONITOR");
        navigate("plans/" + plan, PlanView.class);
        test($(Button.class).id("add-action")).click();
        test($(Button.class).id("panel-deed")).click();
        assertThat($(TextArea.class).id("what").isInvalid()).isTrue();
        $(TextArea.class).id("what").setValue("Mend the door");
        owners().setValue(As.person(monitor, () -> writing.owners(plan)).getFirst());
        As.signIn(monitor, "QUALITY_MONITOR");
        $(LocalisedDatePicker.class).id("due").setValue(clock.today().plusDays(10));
        test($(Button.class).id("panel-deed")).click();
        test($(Button.class).id("send")).click();
        test($(Button.class).id("panel-deed")).click();
        assertThat(page().status()).isEqualTo(PlanStatus.SENT);

        As.signIn(administrator, "PROVIDER_ADMINISTRATOR");
        navigate("plans/" + plan, PlanView.class);
        test($(Button.class).id("agree")).click();
        test($(Button.class).id("panel-deed")).click();
        show();
        As.signIn(administrator, "PROVIDER_ADMINISTRATOR");
        navigate("plans/" + plan, PlanView.class);
        test($(Button.class).id("done-1")).click();
        $(TextArea.class).id("note").setValue("Mended");
        test($(Button.class).id("panel-deed")).click();
        navigate(ActionsView.class);
        views().setValue(ActionFilter.View.DONE);
        assertThat(test($(Grid.class).id("actions")).size()).isEqualTo(1);

        As.signIn(other, "QUALITY_MONITOR");
        navigate("plans/" + plan, PlanView.class);
        test($(Button.class).id("verify-1")).click();
        test($(Button.class).id("panel-deed")).click();
        assertThat(page().status()).isEqualTo(PlanStatus.VERIFIED);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PlanWritingDesk.Owner> owners() {
        return $(ComboBox.class).id("owner");
    }

    @SuppressWarnings("unchecked")
    private Select<ActionFilter.View> views() {
        return $(Select.class).id("view");
    }

    private String open() {
        return Objects.requireNonNull(transaction.execute(status -> plans.open(new OpenPlan(
                owner,
                provider,
                new PlanTitle("", "Drws Bryn Tawel"),
                5,
                clock.today().plusDays(30)))));
    }

    private void write(int number, long whose) {
        ActionForm form = new ActionForm(
                UUID.randomUUID(),
                0,
                0,
                ActionKind.CORRECTIVE,
                "Step " + number,
                whose,
                clock.today().plusDays(10));
        As.person(monitor, () -> writing.write(plan, form));
        As.person(monitor, () -> writing.write(plan, form));
        assertThat(page().actions()).hasSize(number);
    }

    private void send() {
        LocalDate check = clock.today().plusDays(30);
        As.person(monitor, () -> writing.send(plan, check));
    }

    private void show() {
        As.person(administrator, () -> own.addEvidence(plan, 1, ProviderFixture.pdf(), "drws.pdf"));
    }

    private PlanPage page() {
        return As.person(manager, () -> desk.page(plan));
    }

    /** Where the process stands is what its contract says of the plan's state. */
    private void inStep() {
        transaction.executeWithoutResult(status -> {
            String before = plan.substring(0, plan.length() - 1) + (char) (plan.charAt(plan.length() - 1) - 1);
            String state = process.liveCases(before, 1).get(plan);
            assertThat(processes.waitingAt(ActionPlanProcess.KEY, plan))
                    .as("%s in %s", plan, state)
                    .isEqualTo(state == null ? Set.of() : process.waitStates().get(state));
        });
    }

    private boolean running() {
        return Boolean.TRUE.equals(transaction.execute(status -> processes.running(ActionPlanProcess.KEY, plan)));
    }

    private List<String> mails(long account) {
        return jdbc.sql("SELECT m.template FROM outbox_message m JOIN account a ON a.email = m.recipient_address"
                        + " WHERE a.id = ? AND m.reference = ? ORDER BY m.id")
                .params(account, plan)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private long person(@Nullable Long organisation, Role role) {
        return seeding.create(
                UUID.randomUUID() + "@people.example",
                "Siân ŵŷ " + role,
                Language.CY,
                "pedwar oen bach",
                Set.of(role),
                organisation);
    }
}
