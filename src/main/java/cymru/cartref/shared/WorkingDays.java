package cymru.cartref.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Counts working days over a given set of holidays: neither Saturday, Sunday nor one of them. */
public record WorkingDays(Set<LocalDate> holidays) {

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

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The last day of a period of {@code days} working days. */
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
