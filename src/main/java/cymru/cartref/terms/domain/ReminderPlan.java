package cymru.cartref.terms.domain;

import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When somebody who was asked is reminded, and by when they should answer. Days are counted from the day after asking.
 *
 * @param first days to the first reminder
 * @param second days to the second one
 * @param due days to the last day for an answer
 */
public record ReminderPlan(int first, int second, int due) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public ReminderPlan {
        if (first < 1 || second <= first || due < second) {
            throw new IllegalArgumentException("Reminders out of order: " + first + ", " + second + ", " + due);
        }
    }

    /** The dates for somebody asked on a day. */
    public Dates from(LocalDate asked) {
        return new Dates(asked.plusDays(first), asked.plusDays(second), asked.plusDays(due));
    }

    /** The last day counts to its end in London. */
    public record Dates(LocalDate first, LocalDate second, LocalDate due) {

        public Instant firstAt() {
            return morning(first);
        }

        public Instant secondAt() {
            return morning(second);
        }

        /** The last second of the last day. */
        public Instant dueAt() {
            return overdueAt().minusSeconds(1);
        }

        public Instant overdueAt() {
            return due.plusDays(1).atStartOfDay(DatabaseClock.LONDON).toInstant();
        }

        private static Instant morning(LocalDate day) {
            return day.atTime(MORNING).atZone(DatabaseClock.LONDON).toInstant();
        }
    }
}
