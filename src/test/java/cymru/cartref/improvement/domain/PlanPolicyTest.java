package cymru.cartref.improvement.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.improvement.ImprovementRule.ACTION_CHANGED_MEANWHILE;
import static cymru.cartref.improvement.ImprovementRule.ACTION_DUE_BEFORE_CHECK;
import static cymru.cartref.improvement.ImprovementRule.ACTION_DUE_PAST;
import static cymru.cartref.improvement.ImprovementRule.ACTION_EVIDENCE_MISSING;
import static cymru.cartref.improvement.ImprovementRule.ACTION_HAS_EVIDENCE;
import static cymru.cartref.improvement.ImprovementRule.ACTION_NOTE_NEEDED;
import static cymru.cartref.improvement.ImprovementRule.ACTION_NOT_AT_THIS_STEP;
import static cymru.cartref.improvement.ImprovementRule.ACTION_OWNER_UNKNOWN;
import static cymru.cartref.improvement.ImprovementRule.ACTION_OWN_VERIFICATION;
import static cymru.cartref.improvement.ImprovementRule.ACTION_REASON_NEEDED;
import static cymru.cartref.improvement.ImprovementRule.ACTION_WHAT_NEEDED;
import static cymru.cartref.improvement.ImprovementRule.PLAN_ACTIONS_UNVERIFIED;
import static cymru.cartref.improvement.ImprovementRule.PLAN_CHANGED_MEANWHILE;
import static cymru.cartref.improvement.ImprovementRule.PLAN_CHECK_DAY;
import static cymru.cartref.improvement.ImprovementRule.PLAN_EFFECTIVENESS_UNCHECKED;
import static cymru.cartref.improvement.ImprovementRule.PLAN_FINDING_NEEDED;
import static cymru.cartref.improvement.ImprovementRule.PLAN_HIDDEN_FROM_PROVIDER;
import static cymru.cartref.improvement.ImprovementRule.PLAN_NOT_AT_THIS_STEP;
import static cymru.cartref.improvement.ImprovementRule.PLAN_REASON_NEEDED;
import static cymru.cartref.improvement.ImprovementRule.PLAN_WITHOUT_ACTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.improvement.ActionForm;
import cymru.cartref.improvement.ActionKind;
import cymru.cartref.improvement.ActionState;
import cymru.cartref.improvement.OpenPlan;
import cymru.cartref.improvement.OwnerRef;
import cymru.cartref.improvement.PlanStatus;
import cymru.cartref.improvement.PlanTitle;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;

class PlanPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    private static final Map<PlanStatus, Set<PlanStatus>> PLAN = Map.of(
            PlanStatus.DRAFT, Set.of(PlanStatus.SENT, PlanStatus.WITHDRAWN),
            PlanStatus.SENT, Set.of(PlanStatus.AGREED, PlanStatus.DRAFT, PlanStatus.WITHDRAWN),
            PlanStatus.AGREED, Set.of(PlanStatus.VERIFIED, PlanStatus.WITHDRAWN),
            PlanStatus.VERIFIED, Set.of(PlanStatus.CHECK_DUE, PlanStatus.WITHDRAWN),
            PlanStatus.CHECK_DUE, Set.of(PlanStatus.CHECKED, PlanStatus.DRAFT, PlanStatus.WITHDRAWN),
            PlanStatus.CHECKED, Set.of(PlanStatus.CLOSED, PlanStatus.WITHDRAWN));

    private static final Map<ActionState, Set<ActionState>> ACTION = Map.of(
            ActionState.OPEN, Set.of(ActionState.DONE),
            ActionState.DONE, Set.of(ActionState.VERIFIED, ActionState.REOPENED),
            ActionState.REOPENED, Set.of(ActionState.DONE));

    @ParameterizedTest
    @EnumSource
    void aPlanGoesOnlyWhereTheTableLeads(PlanStatus from) {
        for (PlanStatus to : PlanStatus.values()) {
            if (PLAN.getOrDefault(from, Set.of()).contains(to)) {
                assertAllowed(PLAN_NOT_AT_THIS_STEP, PlanPolicy.mayBecome(from, to));
            } else {
                assertRefused(PLAN_NOT_AT_THIS_STEP, PlanPolicy.mayBecome(from, to));
            }
        }
        assertAllowed(PLAN_NOT_AT_THIS_STEP, PlanPolicy.isAt(from, from));
    }

    @ParameterizedTest
    @EnumSource
    void anActionGoesOnlyWhereTheTableLeads(ActionState from) {
        for (ActionState to : ActionState.values()) {
            if (ACTION.getOrDefault(from, Set.of()).contains(to)) {
                assertAllowed(ACTION_NOT_AT_THIS_STEP, ActionPolicy.mayBecome(from, to));
            } else {
                assertRefused(ACTION_NOT_AT_THIS_STEP, ActionPolicy.mayBecome(from, to));
            }
        }
    }

    @Test
    void aPlanIsSentWithSomethingToDoAndACheckAfterIt() {
        assertAllowed(PLAN_WITHOUT_ACTIONS, PlanPolicy.hasSomethingToDo(List.of(ActionState.OPEN)));
        assertRefused(PLAN_WITHOUT_ACTIONS, PlanPolicy.hasSomethingToDo(List.of(ActionState.VERIFIED)));
        assertAllowed(PLAN_CHECK_DAY, PlanPolicy.checkDay(TODAY.plusDays(1), List.of(TODAY)));
        assertRefused(PLAN_CHECK_DAY, PlanPolicy.checkDay(TODAY, List.of(TODAY)));
        assertRefused(PLAN_CHECK_DAY, PlanPolicy.checkDay(null, List.of()));
        assertAllowed(PLAN_HIDDEN_FROM_PROVIDER, PlanPolicy.mayBeShown(false));
        assertRefused(PLAN_HIDDEN_FROM_PROVIDER, PlanPolicy.mayBeShown(true));
        assertAllowed(PLAN_REASON_NEEDED, PlanPolicy.reason("Too soon"));
        assertRefused(PLAN_REASON_NEEDED, PlanPolicy.reason(" "));
    }

    @Test
    void aPlanDoesNotCloseWithUnverifiedActionsNorUnchecked() {
        List<ActionState> verified = List.of(ActionState.VERIFIED);
        assertAllowed(PLAN_ACTIONS_UNVERIFIED, PlanPolicy.mayClose(verified, true));
        assertRefused(
                PLAN_ACTIONS_UNVERIFIED, PlanPolicy.mayClose(List.of(ActionState.VERIFIED, ActionState.DONE), true));
        assertAllowed(PLAN_EFFECTIVENESS_UNCHECKED, PlanPolicy.mayClose(verified, true));
        assertRefused(PLAN_EFFECTIVENESS_UNCHECKED, PlanPolicy.mayClose(verified, null));
        assertRefused(PLAN_EFFECTIVENESS_UNCHECKED, PlanPolicy.mayClose(verified, false));
        assertAllowed(PLAN_FINDING_NEEDED, PlanPolicy.finding("Seen on two visits"));
        assertRefused(PLAN_FINDING_NEEDED, PlanPolicy.finding(""));
    }

    @Test
    void anActionSaysWhatWhoAndWhen() {
        assertAllowed(ACTION_WHAT_NEEDED, ActionPolicy.what("Mend the door"));
        assertRefused(ACTION_WHAT_NEEDED, ActionPolicy.what("x".repeat(2001)));
        assertAllowed(ACTION_OWNER_UNKNOWN, ActionPolicy.owner(true));
        assertRefused(ACTION_OWNER_UNKNOWN, ActionPolicy.owner(false));
        assertAllowed(ACTION_DUE_PAST, ActionPolicy.due(TODAY, TODAY));
        assertRefused(ACTION_DUE_PAST, ActionPolicy.due(TODAY.minusDays(1), TODAY));
        assertAllowed(ACTION_DUE_BEFORE_CHECK, ActionPolicy.beforeCheck(TODAY, TODAY.plusDays(1), TODAY));
        assertRefused(ACTION_DUE_BEFORE_CHECK, ActionPolicy.beforeCheck(TODAY.plusDays(1), TODAY.plusDays(1), TODAY));
        assertAllowed(ACTION_DUE_BEFORE_CHECK, ActionPolicy.beforeCheck(TODAY.plusDays(1), TODAY, TODAY));
        assertAllowed(ACTION_HAS_EVIDENCE, ActionPolicy.mayBeLeftOut(ActionState.OPEN, 1, 0));
        assertRefused(ACTION_HAS_EVIDENCE, ActionPolicy.mayBeLeftOut(ActionState.OPEN, 1, 1));
        assertRefused(ACTION_NOT_AT_THIS_STEP, ActionPolicy.mayBeLeftOut(ActionState.REOPENED, 2, 0));
        assertAllowed(PLAN_CHANGED_MEANWHILE, PlanPolicy.fresh(1, 1));
        assertRefused(PLAN_CHANGED_MEANWHILE, PlanPolicy.fresh(2, 1));
        assertAllowed(ACTION_CHANGED_MEANWHILE, ActionPolicy.fresh(1, 1));
        assertRefused(ACTION_CHANGED_MEANWHILE, ActionPolicy.fresh(2, 1));
    }

    @Test
    void whatIsDoneIsShownAndSeenBySomebodyElse() {
        assertAllowed(ACTION_EVIDENCE_MISSING, ActionPolicy.shown(1));
        assertRefused(ACTION_EVIDENCE_MISSING, ActionPolicy.shown(0));
        assertAllowed(ACTION_NOTE_NEEDED, ActionPolicy.note("Mended"));
        assertRefused(ACTION_NOTE_NEEDED, ActionPolicy.note(" "));
        assertAllowed(ACTION_OWN_VERIFICATION, ActionPolicy.verifier(3, 1, 2L));
        assertRefused(ACTION_OWN_VERIFICATION, ActionPolicy.verifier(1, 1, 2L));
        assertRefused(ACTION_OWN_VERIFICATION, ActionPolicy.verifier(2, 1, 2L));
        assertAllowed(ACTION_REASON_NEEDED, ActionPolicy.reason("The lock is missing"));
        assertRefused(ACTION_REASON_NEEDED, ActionPolicy.reason(""));
    }

    @Test
    void ownersAreRemindedOnceAndToldWhatIsOverdueWeekly() {
        Action action = action(TODAY.plusDays(10));
        assertThat(Looks.toRemind(action, 5, TODAY.plusDays(4))).isFalse();
        assertThat(day(action, TODAY)).isEqualTo(TODAY.plusDays(5));
        assertThat(Looks.toRemind(action, 5, TODAY.plusDays(5))).isTrue();
        action.remind();
        assertThat(Looks.toRemind(action, 5, TODAY.plusDays(6))).isFalse();
        assertThat(day(action, TODAY.plusDays(5))).isEqualTo(TODAY.plusDays(11));
        assertThat(Looks.toTellOverdue(action, TODAY.plusDays(10))).isFalse();
        assertThat(Looks.toTellOverdue(action, TODAY.plusDays(11))).isTrue();
        action.tellOverdue(TODAY.plusDays(11));
        assertThat(Looks.toTellOverdue(action, TODAY.plusDays(17))).isFalse();
        assertThat(Looks.toTellOverdue(action, TODAY.plusDays(18))).isTrue();
        assertThat(day(action, TODAY.plusDays(11))).isEqualTo(TODAY.plusDays(18));
        action.done("Mended", 1, Instant.EPOCH);
        assertThat(Looks.toTellOverdue(action, TODAY.plusDays(30))).isFalse();
        assertThat(day(action, TODAY)).as("nothing to do").isEqualTo(TODAY.plusDays(7));
        action.reopen("The lock is missing", TODAY.plusDays(40));
        assertThat(Looks.toRemind(action, 5, TODAY.plusDays(35))).isTrue();
    }

    @Test
    void aLongTitleIsShortenedWhereThereIsLittleRoom() {
        PlanTitle title = new PlanTitle("", "ŵ".repeat(300));
        assertThat(title.brief().en()).hasSize(180).endsWith("…");
        assertThat(new PlanTitle("A door", "").brief().cy()).isEqualTo("A door");
    }

    private static LocalDate day(Action action, LocalDate today) {
        return LocalDate.ofInstant(Looks.next(List.of(action), 5, today), DatabaseClock.LONDON);
    }

    private static Action action(LocalDate due) {
        Plan plan = new Plan(
                new OpenPlan(new OwnerRef("test", "X-1"), 1, new PlanTitle("A", ""), 5, due.plusDays(1)),
                Instant.EPOCH);
        ReflectionTestUtils.setField(plan, "id", 1L);
        return new Action(
                plan, 1, new ActionForm(UUID.randomUUID(), 0, 0, ActionKind.CORRECTIVE, "Mend the door", 1, due), true);
    }
}
