package cymru.cartref.text;

import static cymru.cartref.shared.Language.CY;
import static cymru.cartref.shared.Language.EN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final Instant NOON_IN_WINTER = Instant.parse("2027-02-03T12:00:00Z");
    private static final Instant NOON_IN_SUMMER = Instant.parse("2027-07-01T11:00:00Z");

    @Test
    void aTimeIsLondonsAndSaysItsZone() {
        assertThat(Dates.time(EN, NOON_IN_WINTER)).isEqualTo("3 Feb 2027, 12:00 GMT");
        assertThat(Dates.time(CY, NOON_IN_WINTER)).isEqualTo("3 Chwef 2027, 12:00 GMT");
        assertThat(Dates.time(EN, NOON_IN_SUMMER)).isEqualTo("1 Jul 2027, 12:00 BST");
        assertThat(Dates.time(CY, NOON_IN_SUMMER)).isEqualTo("1 Gorff 2027, 12:00 BST");
    }

    @Test
    void theHourThatComesTwiceShowsWhichOneIsMeant() {
        assertThat(Dates.time(EN, Instant.parse("2027-10-31T00:30:00Z"))).isEqualTo("31 Oct 2027, 01:30 BST");
        assertThat(Dates.time(EN, Instant.parse("2027-10-31T01:30:00Z"))).isEqualTo("31 Oct 2027, 01:30 GMT");
    }

    @Test
    void aDayIsLondonsDay() {
        assertThat(Dates.day(EN, Instant.parse("2027-06-30T23:30:00Z"))).isEqualTo("1 Jul 2027");
    }

    @Test
    void aLongDayIsWrittenOut() {
        LocalDate day = LocalDate.of(2027, 2, 7);
        assertThat(Dates.longDay(EN, day)).isEqualTo("Sunday 7 February 2027");
        assertThat(Dates.longDay(CY, day)).isEqualTo("Dydd Sul 7 Chwefror 2027");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-03T12:00:20Z, now, nawr",
        "2027-02-03T12:05:00Z, in 5 minutes, ymhen 5 munud",
        "2027-02-03T11:00:00Z, 1 hour ago, 1 awr yn ôl",
        "2027-02-04T11:00:00Z, in 23 hours, ymhen 23 awr",
        "2027-02-04T12:00:00Z, tomorrow, yfory",
        "2027-02-05T11:00:00Z, in 2 days, ymhen deuddydd",
        "2027-02-06T12:00:00Z, in 3 days, ymhen 3 diwrnod",
        "2027-02-07T12:00:00Z, in 4 days, ymhen 4 diwrnod",
        "2027-02-01T12:00:00Z, 2 days ago, 2 ddiwrnod yn ôl",
        "2027-02-02T12:00:00Z, yesterday, ddoe",
    })
    void distanceIsCountedAsEachLanguageCounts(Instant then, String english, String welsh) {
        assertThat(Dates.relative(EN, NOON_IN_WINTER, then)).isEqualTo(english);
        assertThat(Dates.relative(CY, NOON_IN_WINTER, then)).isEqualTo(welsh);
    }

    @Test
    void aDayAndTheHourTheClocksGainIsNotToday() {
        Instant before = Instant.parse("2027-10-30T23:10:00Z");
        assertThat(Dates.relative(EN, before, before.plusSeconds(24 * 3600))).isEqualTo("tomorrow");
    }

    @Test
    void daysCompareByDate() {
        LocalDate today = LocalDate.of(2027, 2, 3);
        assertThat(Dates.relative(EN, today, today)).isEqualTo("today");
        assertThat(Dates.relative(CY, today, today.plusDays(1))).isEqualTo("yfory");
        assertThat(Dates.relative(CY, today, today.plusDays(10))).isEqualTo("ymhen 10 diwrnod");
    }

    @Test
    void calendarsHaveTheirNames() {
        assertThat(Dates.months(CY)).hasSize(12).startsWith("Ionawr").endsWith("Rhagfyr");
        assertThat(Dates.weekdays(CY)).hasSize(7).startsWith("Dydd Sul");
        assertThat(Dates.shortWeekdays(EN)).containsExactly("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat");
    }
}
