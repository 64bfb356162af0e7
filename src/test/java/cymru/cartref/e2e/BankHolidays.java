package cymru.cartref.e2e;

import cymru.cartref.shared.WorkingDays;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of England and Wales, as the portal is delivered with them. */
final class BankHolidays {

    private BankHolidays() {}

    /** The last day of so many working days after the day. */
    static LocalDate workingDays(LocalDate from, int days) {
        return new WorkingDays(holidays()).lastDay(from, days, WorkingDays.FirstDay.IS_THE_DAY_AFTER);
    }

    private static Set<LocalDate> holidays() {
        try (InputStream table =
                Objects.requireNonNull(BankHolidays.class.getResourceAsStream("/db/migration/V14__procedure.sql"))) {
            Matcher row = Pattern.compile("\\(7, '(\\d{4}-\\d\\d-\\d\\d)', '.*', TRUE, \\w+, \\w+\\)")
                    .matcher(new String(table.readAllBytes(), StandardCharsets.UTF_8));
            Set<LocalDate> holidays = new HashSet<>();
            while (row.find()) {
                holidays.add(LocalDate.parse(row.group(1)));
            }
            return holidays;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
