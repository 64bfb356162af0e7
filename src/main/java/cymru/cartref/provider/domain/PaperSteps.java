package cymru.cartref.provider.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The steps of a paper on its way to its last day: each so many days before it, and the last the day after.
 *
 * @param days before the last day, the longest first
 */
public record PaperSteps(LocalDate expires, List<Integer> days) {

    public PaperSteps {
        days = days.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** How many have come by a day. */
    public int by(LocalDate day) {
        int come = 0;
        while (come < all() && !day.isBefore(dayOf(come))) {
            come++;
        }
        return come;
    }

    /** The day of the step after so many; none after the last. */
    public LocalDate dayOf(int step) {
        return step < days.size() ? expires.minusDays(days.get(step)) : expires.plusDays(1);
    }

    public int all() {
        return days.size() + 1;
    }
}
