package cymru.cartref.child.domain;

import cymru.cartref.child.ChildRule;
import cymru.cartref.child.StayEnd;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be true of a stay. */
public final class StayPolicy {

    /** A move that is agreed may be recorded this long before its day. */
    public static final int MOST_DAYS_AHEAD = 28;

    /** Nobody is in care for longer; an earlier year is a slip of the hand. */
    static final int MOST_YEARS_BACK = 25;

    private StayPolicy() {}

    /** @param to the last day; null while it goes on */
    public record Period(LocalDate from, @Nullable LocalDate to) {

        /** A day of moving may be the last of one stay and the first of the next; the same day twice is one stay. */
        boolean overlaps(Period other) {
            return equals(other)
                    || (other.to == null || from.isBefore(other.to)) && (to == null || other.from.isBefore(to));
        }
    }

    public static Decision start(LocalDate from, LocalDate today) {
        boolean good =
                !from.isAfter(today.plusDays(MOST_DAYS_AHEAD)) && from.isAfter(today.minusYears(MOST_YEARS_BACK));
        return good
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        ChildRule.CHILD_STAY_START, Map.of("days", MOST_DAYS_AHEAD, "years", MOST_YEARS_BACK), "from"));
    }

    /** Not before the first day; a day that has not come has ended nothing. */
    public static Decision end(LocalDate from, LocalDate to, LocalDate today) {
        return !to.isBefore(from) && !to.isAfter(today)
                ? Decision.allow()
                : Decision.refuse(new Refusal(ChildRule.CHILD_STAY_END, Map.of(), "to"));
    }

    /** A child lives in one place. */
    public static Decision apart(Period stay, Collection<Period> others) {
        if (stay.to() == null && others.stream().anyMatch(other -> other.to() == null)) {
            return Decision.refuse(ChildRule.CHILD_STAY_OPEN_ALREADY);
        }
        return others.stream().anyMatch(stay::overlaps)
                ? Decision.refuse(new Refusal(ChildRule.CHILD_STAYS_OVERLAP, Map.of(), "from"))
                : Decision.allow();
    }

    public static Decision goesOn(@Nullable LocalDate endedOn) {
        return Decision.require(endedOn == null, ChildRule.CHILD_STAY_ENDED);
    }

    /** One of those that a person may give. */
    public static Decision reason(@Nullable StayEnd reason) {
        return reason != null && reason != StayEnd.NOT_RECORDED
                ? Decision.allow()
                : Decision.refuse(new Refusal(ChildRule.CHILD_END_REASON_NEEDED, Map.of(), "reason"));
    }

    /** @param registered whether its provider is on the register */
    public static Decision service(boolean registered) {
        return registered
                ? Decision.allow()
                : Decision.refuse(new Refusal(ChildRule.CHILD_SERVICE_NOT_REGISTERED, Map.of(), "service"));
    }

    /** @param placing whether it is a local authority in use */
    public static Decision authority(boolean placing) {
        return placing
                ? Decision.allow()
                : Decision.refuse(new Refusal(ChildRule.CHILD_AUTHORITY_UNKNOWN, Map.of(), "authority"));
    }

    public static Decision known(boolean child) {
        return child
                ? Decision.allow()
                : Decision.refuse(new Refusal(ChildRule.CHILD_REFERENCE_UNKNOWN, Map.of(), "child"));
    }
}
