package cymru.cartref.procedure.domain;

import cymru.cartref.procedure.BankHoliday;
import cymru.cartref.procedure.BankHoliday.Nation;
import cymru.cartref.procedure.Calendars;
import cymru.cartref.procedure.Calendars.Kind;
import cymru.cartref.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The working-day calendars that follow from a list of bank holidays.
 *
 * @param holidays of whole years, earliest first
 * @param knownUntil the end of the last whole year in the list
 */
public record BankHolidays(List<BankHoliday> holidays, LocalDate knownUntil) implements Calendars {

    public BankHolidays {
        holidays = List.copyOf(holidays);
    }

    /** @throws IllegalArgumentException when the list is empty */
    public static BankHolidays of(List<BankHoliday> holidays) {
        int lastYear = holidays.stream()
                .mapToInt(holiday -> holiday.day().getYear())
                .max()
                .orElseThrow(() -> new IllegalArgumentException("No bank holidays"));
        return new BankHolidays(holidays, LocalDate.of(lastYear, 12, 31));
    }

    @Override
    public WorkingDays of(Kind kind) {
        return new WorkingDays(
                holidays.stream()
                        .filter(holiday -> kept(kind, holiday))
                        .map(BankHoliday::day)
                        .collect(Collectors.toUnmodifiableSet()),
                knownUntil);
    }

    private static boolean kept(Kind kind, BankHoliday holiday) {
        return switch (kind) {
            case PROCUREMENT -> true;
            case ENGLAND_AND_WALES -> holiday.nations().contains(Nation.ENGLAND_AND_WALES);
        };
    }
}
