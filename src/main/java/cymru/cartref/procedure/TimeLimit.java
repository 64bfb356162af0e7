package cymru.cartref.procedure;

import cymru.cartref.shared.WorkingDays.FirstDay;
import org.jspecify.annotations.Nullable;

/**
 * How long something may take, and how that is counted.
 *
 * @param firstDay null for hours, and for a warning that is counted back from its day
 */
public record TimeLimit(int length, Unit unit, @Nullable FirstDay firstDay) {

    /** What is counted. */
    public enum Unit {
        /** Elapsed, whatever the clocks do. */
        HOURS,
        /** Every day of the calendar. */
        DAYS,
        /** Without weekends and bank holidays of any part of the United Kingdom (Procurement Act 2023 s.123). */
        WORKING_DAYS_PROCUREMENT,
        /** Without weekends and bank holidays of England and Wales. */
        WORKING_DAYS_ENGLAND_AND_WALES
    }

    public TimeLimit {
        if (length < 1) {
            throw new IllegalArgumentException("A time limit is at least one of its unit: " + length);
        }
    }
}
