package cymru.cartref.improvement.domain;

import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When somebody has to be told about an action, as pure functions of its dates. */
public final class Looks {

    /** How often an overdue action is told again; our own default. */
    static final int DAYS_BETWEEN = 7;

    private Looks() {}

    /** Whether a reminder is due today: it is near, not late, and nobody was reminded. */
    public static boolean toRemind(Action action, int reminderDays, LocalDate today) {
        return action.state().toDo()
                && !action.reminded()
                && !today.isAfter(action.due())
                && !today.isBefore(action.due().minusDays(reminderDays));
    }

    /** Whether it is late and was not told within a week. */
    public static boolean toTellOverdue(Action action, LocalDate today) {
        LocalDate told = action.overdueTold();
        return action.state().toDo()
                && today.isAfter(action.due())
                && (told == null || !today.isBefore(told.plusDays(DAYS_BETWEEN)));
    }

    /** The first day on which one of the two will be true of an action; a week from today where nothing is to be done. */
    public static Instant next(Collection<Action> actions, int reminderDays, LocalDate today) {
        LocalDate day = actions.stream()
                .filter(action -> action.state().toDo())
                .flatMap(action -> days(action, reminderDays))
                .filter(each -> each.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(today.plusDays(DAYS_BETWEEN));
        return day.atStartOfDay(DatabaseClock.LONDON).toInstant();
    }

    private static Stream<LocalDate> days(Action action, int reminderDays) {
        LocalDate told = action.overdueTold();
        return Stream.of(
                        action.reminded() ? null : action.due().minusDays(reminderDays),
                        told == null ? action.due().plusDays(1) : told.plusDays(DAYS_BETWEEN))
                .flatMap(day -> Optional.ofNullable(day).stream());
    }
}
