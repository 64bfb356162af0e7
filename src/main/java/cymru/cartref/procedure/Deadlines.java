package cymru.cartref.procedure;

import cymru.cartref.shared.WorkingDays.FirstDay;
import cymru.cartref.time.DatabaseClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/**
 * When a time limit ends. A period in days ends at 23:59:59 in London on its last day; hours are elapsed hours. The
 * answers are dates and instants to hand to a timer, never the reason a right ends: the rule asks the clock itself.
 */
@Component
public class Deadlines {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Calendars calendars;

    Deadlines(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The last second of a day in London. */
    public static Instant endOfDay(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(DatabaseClock.LONDON).toInstant();
    }

    /** The day it is in London at an instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, DatabaseClock.LONDON);
    }

    /**
     * The last day of a period in days or working days.
     *
     * @throws IllegalArgumentException for hours, and for a limit that does not say which day is its first
     * @throws IllegalStateException when working days end beyond the holidays that are known
     */
    public LocalDate lastDay(LocalDate from, TimeLimit limit) {
        FirstDay firstDay = limit.firstDay();
        if (firstDay == null) {
            throw new IllegalArgumentException("No first day: " + limit);
        }
        return switch (limit.unit()) {
            case HOURS -> throw new IllegalArgumentException("Hours end at an instant, not a day: " + limit);
            case DAYS -> from.plusDays(firstDay == FirstDay.COUNTS ? limit.length() - 1L : limit.length());
            case WORKING_DAYS_PROCUREMENT ->
                calendars.of(Calendars.Kind.PROCUREMENT).lastDay(from, limit.length(), firstDay);
            case WORKING_DAYS_ENGLAND_AND_WALES ->
                calendars.of(Calendars.Kind.ENGLAND_AND_WALES).lastDay(from, limit.length(), firstDay);
        };
    }

    /** When a limit that starts at {@code from} ends. */
    public Instant end(Instant from, TimeLimit limit) {
        return limit.unit() == TimeLimit.Unit.HOURS
                ? from.plus(Duration.ofHours(limit.length()))
                : endOfDay(lastDay(dayOf(from), limit));
    }

    /** When a limit that starts on the day {@code from} ends. */
    public Instant end(LocalDate from, TimeLimit limit) {
        return endOfDay(lastDay(from, limit));
    }
}
