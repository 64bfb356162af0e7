package cymru.cartref.improvement.domain;

import cymru.cartref.improvement.ActionState;
import cymru.cartref.improvement.ImprovementRule;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be done with an action. */
public final class ActionPolicy {

    private ActionPolicy() {}

    public static Decision mayBecome(ActionState from, ActionState to) {
        return Decision.require(from.next().contains(to), ImprovementRule.ACTION_NOT_AT_THIS_STEP);
    }

    /** What nobody has done yet may still be written otherwise, or left out. */
    public static Decision mayBeWritten(ActionState state) {
        return Decision.require(state.toDo(), ImprovementRule.ACTION_NOT_AT_THIS_STEP);
    }

    public static Decision what(String what) {
        return PlanPolicy.text(what, ImprovementRule.ACTION_WHAT_NEEDED, "what");
    }

    /** @param fits whether the owner is an active person of the provider or of the council */
    public static Decision owner(boolean fits) {
        return PlanPolicy.at(fits, ImprovementRule.ACTION_OWNER_UNKNOWN, "owner");
    }

    /** Nobody is asked for something that is already late. */
    public static Decision due(@Nullable LocalDate due, LocalDate today) {
        return PlanPolicy.at(due != null && !due.isBefore(today), ImprovementRule.ACTION_DUE_PAST, "due");
    }

    /** Otherwise the effect would be looked at before the action is due. A day that has come already binds nobody. */
    public static Decision beforeCheck(LocalDate due, LocalDate check, LocalDate today) {
        return due.isBefore(check) || !check.isAfter(today)
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        ImprovementRule.ACTION_DUE_BEFORE_CHECK,
                        Map.of("check", check.atStartOfDay(DatabaseClock.LONDON)),
                        "due"));
    }

    /** What was begun stays: only an action of which nothing was shown is left out. */
    public static Decision mayBeLeftOut(ActionState state, int attempt, int files) {
        return Decision.require(state == ActionState.OPEN && attempt == 1, ImprovementRule.ACTION_NOT_AT_THIS_STEP)
                .and(() -> Decision.require(files == 0, ImprovementRule.ACTION_HAS_EVIDENCE));
    }

    /** @param files of evidence added in this attempt */
    public static Decision shown(int files) {
        return PlanPolicy.at(files > 0, ImprovementRule.ACTION_EVIDENCE_MISSING, "evidence");
    }

    public static Decision note(String note) {
        return PlanPolicy.text(note, ImprovementRule.ACTION_NOTE_NEEDED, "note");
    }

    /** Nobody verifies what is theirs to do, or what they said was done. */
    public static Decision verifier(long verifier, long owner, @Nullable Long doneBy) {
        return Decision.require(
                verifier != owner && (doneBy == null || verifier != doneBy), ImprovementRule.ACTION_OWN_VERIFICATION);
    }

    public static Decision reason(String reason) {
        return PlanPolicy.text(reason, ImprovementRule.ACTION_REASON_NEEDED, "reason");
    }

    public static Decision fresh(long edition, long opened) {
        return Decision.require(edition == opened, ImprovementRule.ACTION_CHANGED_MEANWHILE);
    }
}
