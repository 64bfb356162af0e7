package cymru.cartref.improvement.domain;

import cymru.cartref.improvement.ActionState;
import cymru.cartref.improvement.ImprovementRule;
import cymru.cartref.improvement.PlanStatus;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import cymru.cartref.shared.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be done with a plan. */
public final class PlanPolicy {

    public static final int TEXT_LENGTH = 2000;

    private PlanPolicy() {}

    public static Decision mayBecome(PlanStatus from, PlanStatus to) {
        return Decision.require(from.next().contains(to), ImprovementRule.PLAN_NOT_AT_THIS_STEP);
    }

    public static Decision isAt(PlanStatus now, PlanStatus... wanted) {
        return Decision.require(Arrays.asList(wanted).contains(now), ImprovementRule.PLAN_NOT_AT_THIS_STEP);
    }

    /** A provider is asked to agree to something that is still to be done. */
    public static Decision hasSomethingToDo(Collection<ActionState> actions) {
        return Decision.require(
                actions.stream().anyMatch(state -> state != ActionState.VERIFIED),
                ImprovementRule.PLAN_WITHOUT_ACTIONS);
    }

    /** A case that is kept from the provider keeps its plan too. */
    public static Decision mayBeShown(boolean hidden) {
        return Decision.require(!hidden, ImprovementRule.PLAN_HIDDEN_FROM_PROVIDER);
    }

    /** Whether it worked shows after the last action is due, not before. */
    public static Decision checkDay(@Nullable LocalDate checkOn, Collection<LocalDate> due) {
        LocalDate last = due.stream().max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        return at(checkOn != null && checkOn.isAfter(last), ImprovementRule.PLAN_CHECK_DAY, "checkOn");
    }

    /** @param read the edition that whoever agrees has read */
    public static Decision fresh(long edition, long read) {
        return Decision.require(edition == read, ImprovementRule.PLAN_CHANGED_MEANWHILE);
    }

    public static Decision reason(String reason) {
        return text(reason, ImprovementRule.PLAN_REASON_NEEDED, "reason");
    }

    public static Decision finding(String finding) {
        return text(finding, ImprovementRule.PLAN_FINDING_NEEDED, "finding");
    }

    /**
     * A plan does not close with unverified actions, nor before somebody found that it worked.
     *
     * @param effective what was found; null while nobody has looked
     */
    public static Decision mayClose(Collection<ActionState> actions, @Nullable Boolean effective) {
        long open =
                actions.stream().filter(state -> state != ActionState.VERIFIED).count();
        if (open > 0) {
            return Decision.refuse(ImprovementRule.PLAN_ACTIONS_UNVERIFIED, Map.of("count", open));
        }
        return Decision.require(Boolean.TRUE.equals(effective), ImprovementRule.PLAN_EFFECTIVENESS_UNCHECKED);
    }

    static Decision text(String text, Rule rule, String field) {
        return at(!text.isBlank() && text.length() <= TEXT_LENGTH, rule, field);
    }

    static Decision at(boolean holds, Rule rule, String field) {
        return holds ? Decision.allow() : Decision.refuse(new Refusal(rule, Map.of("most", TEXT_LENGTH), field));
    }
}
