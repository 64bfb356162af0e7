package cymru.cartref.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan with what its page needs.
 *
 * @param edition to be handed back by whoever agrees
 * @param askedReason what the provider asked to be changed, while the plan is written again
 * @param check what was found when its effect was looked at
 */
public record PlanPage(
        String reference,
        long edition,
        OwnerRef owner,
        PlanTitle title,
        String provider,
        PlanStatus status,
        LocalDate checkOn,
        @Nullable String askedReason,
        @Nullable Check check,
        @Nullable String withdrawnWhy,
        List<ActionLine> actions,
        List<Event> events) {

    public PlanPage {
        actions = List.copyOf(actions);
        events = List.copyOf(events);
    }

    /** Whether the plan worked. */
    public record Check(boolean effective, String finding, String by, Instant at) {}

    /**
     * Something that was done, the latest first.
     *
     * @param deed the audit's word
     * @param who null: of the other side
     * @param number the action it was done to; 0: the plan
     */
    public record Event(String deed, @Nullable String who, int number, Instant at) {}

    public long verified() {
        return actions.stream()
                .filter(action -> action.state() == ActionState.VERIFIED)
                .count();
    }
}
