package cymru.cartref.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts working days over a given set of holidays: neither Saturday, Sunday nor one of them.
 *
 * @param knownUntil the last day whose holidays are known; nothing is counted beyond it, since the answer would be a
 *     guess
 */
public record WorkingDays(Set<LocalDate> holidays, LocalDate knownUntil) {

    /** Which day is day 1 of a period. */
    public enum FirstDay {
        /** The period begins with the day itself: day 1 is the day when it is a working day, else the next one. */
        COUNTS,
        /** Day 1 is the first working day after the day. */
        IS_THE_DAY_AFTER
    }

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public WorkingDays(Set<LocalDate> holidays) {
        this(holidays, LocalDate.MAX);
    }

    /** @throws IllegalStateException when the holidays of that day are not known yet */
    public boolean isWorkingDay(LocalDate day) {
        if (day.isAfter(knownUntil)) {
            throw new IllegalStateException("Bank holidays are known until " + knownUntil + ", asked for " + day);
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /**
     * The last day of a period of {@code days} working days.
     *
     * @throws IllegalStateException when it ends beyond the holidays that are known
     */
    public LocalDate lastDay(LocalDate from, int days, FirstDay firstDay) {
        if (days < 1) {
            throw new IllegalArgumentException("A period has at least one day: " + days);
        }
        LocalDate day = firstDay == FirstDay.COUNTS ? from : from.plusDays(1);
        int counted = isWorkingDay(day) ? 1 : 0;
        while (counted < days) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }
}
