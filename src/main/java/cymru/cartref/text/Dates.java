package cymru.cartref.text;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.util.ULocale;
import cymru.cartref.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Days and times as people read them, in London's zone. Names of months and days and the plural forms of "in 4 days"
 * are ICU's: the JDK sorts and counts Welsh as if it were English.
 */
public final class Dates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Map<Language, Names> NAMES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            NAMES.put(language, Names.of(language));
        }
    }

    private Dates() {}

    /** For example {@code 3 Feb 2027, 12:00 GMT}; {@code BST} in summer, in both languages. */
    public static String time(Language language, Instant instant) {
        return day(language, instant) + ", " + clock(instant) + " " + zone(instant);
    }

    /** The time of the day in London, for example {@code 10:42}. */
    public static String clock(Instant instant) {
        return CLOCK.format(london(instant));
    }

    /** For example {@code 3 Feb 2027}, {@code 3 Chwef 2027}. */
    public static String day(Language language, LocalDate day) {
        return names(language).day.format(day);
    }

    /** The day in London. */
    public static String day(Language language, Instant instant) {
        return day(language, london(instant).toLocalDate());
    }

    /** For letters and headings: {@code Wednesday 3 February 2027}, {@code Dydd Mercher 3 Chwefror 2027}. */
    public static String longDay(Language language, LocalDate day) {
        return names(language).longDay.format(day);
    }

    /**
     * How far {@code then} is from {@code now}: minutes within the hour, hours within the day, otherwise days of
     * London's calendar. For example {@code in 4 days}, {@code ymhen deuddydd}, {@code 2 hours ago}.
     */
    public static String relative(Language language, Instant now, Instant then) {
        Duration distance = Duration.between(now, then);
        Duration length = distance.abs();
        if (length.compareTo(DAY) >= 0) {
            return relative(
                    language, london(now).toLocalDate(), london(then).toLocalDate(), distance.isNegative() ? -1 : 1);
        }
        if (length.toMinutes() == 0) {
            return names(language).formatter().format(Direction.PLAIN, AbsoluteUnit.NOW);
        }
        return length.compareTo(HOUR) < 0
                ? names(language).formatter().formatNumeric(distance.toMinutes(), RelativeDateTimeUnit.MINUTE)
                : names(language).formatter().formatNumeric(distance.toHours(), RelativeDateTimeUnit.HOUR);
    }

    /** How far {@code day} is from {@code today}: {@code today}, {@code tomorrow}, {@code in 4 days}. */
    public static String relative(Language language, LocalDate today, LocalDate day) {
        return relative(language, today, day, 0);
    }

    private static String relative(Language language, LocalDate today, LocalDate day, int atLeast) {
        long days = ChronoUnit.DAYS.between(today, day);
        RelativeDateTimeFormatter formatter = names(language).formatter();
        if (Math.abs(days) <= 1) {
            long shown = days == 0 ? atLeast : days;
            return formatter.format(shown, RelativeDateTimeUnit.DAY);
        }
        return formatter.formatNumeric(days, RelativeDateTimeUnit.DAY);
    }

    /** January first. */
    public static List<String> months(Language language) {
        return names(language).months;
    }

    /** Sunday first, as the browser's own calendar counts. */
    public static List<String> weekdays(Language language) {
        return names(language).weekdays;
    }

    /** Sunday first, short. */
    public static List<String> shortWeekdays(Language language) {
        return names(language).shortWeekdays;
    }

    private static LocalDateTime london(Instant instant) {
        return LocalDateTime.ofInstant(instant, LONDON);
    }

    private static String zone(Instant instant) {
        return LONDON.getRules().isDaylightSavings(instant) ? "BST" : "GMT";
    }

    private static Names names(Language language) {
        Names names = NAMES.get(language);
        if (names == null) {
            throw new IllegalStateException("No names of days in " + language);
        }
        return names;
    }

    /** What one language calls its days and months. */
    private record Names(
            ULocale locale,
            List<String> months,
            List<String> weekdays,
            List<String> shortWeekdays,
            DateTimeFormatter day,
            DateTimeFormatter longDay) {

        static Names of(Language language) {
            ULocale locale = ULocale.forLocale(language.locale());
            DateFormatSymbols symbols = new DateFormatSymbols(locale);
            List<String> months = List.of(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
            List<String> weekdays = weekdays(symbols, DateFormatSymbols.WIDE);
            return new Names(
                    locale,
                    months,
                    weekdays,
                    weekdays(symbols, DateFormatSymbols.ABBREVIATED),
                    new DateTimeFormatterBuilder()
                            .appendValue(DAY_OF_MONTH)
                            .appendLiteral(' ')
                            .appendText(
                                    MONTH_OF_YEAR,
                                    numbered(List.of(symbols.getMonths(
                                            DateFormatSymbols.FORMAT, DateFormatSymbols.ABBREVIATED))))
                            .appendLiteral(' ')
                            .appendValue(YEAR, 4)
                            .toFormatter(language.locale()),
                    new DateTimeFormatterBuilder()
                            .appendText(DAY_OF_WEEK, mondayFirst(weekdays))
                            .appendLiteral(' ')
                            .appendValue(DAY_OF_MONTH)
                            .appendLiteral(' ')
                            .appendText(
                                    MONTH_OF_YEAR,
                                    numbered(List.of(
                                            symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE))))
                            .appendLiteral(' ')
                            .appendValue(YEAR, 4)
                            .toFormatter(language.locale()));
        }

        /** ICU's formatter may not be shared between threads; making one is cheap. */
        RelativeDateTimeFormatter formatter() {
            return RelativeDateTimeFormatter.getInstance(locale);
        }

        private static List<String> weekdays(DateFormatSymbols symbols, int width) {
            String[] names = symbols.getWeekdays(DateFormatSymbols.FORMAT, width);
            return List.copyOf(Arrays.asList(names).subList(1, 8));
        }

        private static Map<Long, String> numbered(List<String> names) {
            Map<Long, String> numbered = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                numbered.put(i + 1L, names.get(i));
            }
            return numbered;
        }

        private static Map<Long, String> mondayFirst(List<String> sundayFirst) {
            Map<Long, String> numbered = new HashMap<>();
            for (int i = 0; i < sundayFirst.size(); i++) {
                numbered.put(i == 0 ? 7L : i, sundayFirst.get(i));
            }
            return numbered;
        }
    }
}
