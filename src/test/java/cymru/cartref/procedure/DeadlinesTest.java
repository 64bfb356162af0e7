package cymru.cartref.procedure;

import static cymru.cartref.procedure.TimeLimit.Unit.DAYS;
import static cymru.cartref.procedure.TimeLimit.Unit.HOURS;
import static cymru.cartref.procedure.TimeLimit.Unit.WORKING_DAYS_ENGLAND_AND_WALES;
import static cymru.cartref.procedure.TimeLimit.Unit.WORKING_DAYS_PROCUREMENT;
import static cymru.cartref.shared.WorkingDays.FirstDay.COUNTS;
import static cymru.cartref.shared.WorkingDays.FirstDay.IS_THE_DAY_AFTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.procedure.BankHoliday.Nation;
import cymru.cartref.procedure.domain.BankHolidays;
import cymru.cartref.shared.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which holidays, and how days and hours are counted. */
class DeadlinesTest {

    private static final Set<Nation> ALL = EnumSet.allOf(Nation.class);
    private static final Set<Nation> SCOTLAND = Set.of(Nation.SCOTLAND);
    private static final Set<Nation> NORTHERN_IRELAND = Set.of(Nation.NORTHERN_IRELAND);

    private final Deadlines deadlines = new Deadlines(BankHolidays.of(List.of(
            holiday("2026-11-30", SCOTLAND),
            holiday("2026-12-25", ALL),
            holiday("2026-12-28", ALL),
            holiday("2027-01-01", ALL),
            holiday("2027-01-04", SCOTLAND),
            holiday("2027-03-17", NORTHERN_IRELAND),
            holiday("2027-03-26", ALL),
            holiday("2027-03-29", EnumSet.of(Nation.ENGLAND_AND_WALES, Nation.NORTHERN_IRELAND)),
            holiday("2027-07-12", NORTHERN_IRELAND))));

    @ParameterizedTest(name = "{0}")
    @DisplayName("A standstill of 8 working days begins with the day of the notice and leaves out any nation's holiday")
    @CsvSource(delimiter = '|', textBlock = """
            an ordinary fortnight          | 2026-11-09 | 2026-11-18
            a notice on a Saturday         | 2026-11-14 | 2026-11-25
            over Christmas                 | 2026-12-17 | 2026-12-30
            over Christmas and New Year    | 2026-12-23 | 2027-01-07
            over Easter                    | 2027-03-22 | 2027-04-02
            over a Scottish holiday        | 2026-11-24 | 2026-12-04
            over New Year and a Scottish   | 2026-12-29 | 2027-01-11
            over a Northern Irish holiday  | 2027-07-07 | 2027-07-19
            over the spring clock change   | 2027-03-22 | 2027-04-02
            """)
    void standstill(String where, LocalDate notice, LocalDate lastDay) {
        TimeLimit standstill = new TimeLimit(8, WORKING_DAYS_PROCUREMENT, COUNTS);
        assertThat(deadlines.lastDay(notice, standstill)).as(where).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("By default day 1 is the day after; other instruments keep the holidays of England and Wales only")
    @CsvSource(delimiter = '|', textBlock = """
            an ordinary fortnight          | 2026-11-09 | 2026-11-19
            from a Saturday                | 2026-11-14 | 2026-11-25
            over Christmas                 | 2026-12-17 | 2026-12-31
            over Easter                    | 2027-03-22 | 2027-04-05
            over a Scottish holiday        | 2026-11-24 | 2026-12-04
            over New Year and a Scottish   | 2026-12-29 | 2027-01-11
            over a Northern Irish holiday  | 2027-07-07 | 2027-07-19
            """)
    void dayAfterInEnglandAndWales(String where, LocalDate from, LocalDate lastDay) {
        TimeLimit limit = new TimeLimit(8, WORKING_DAYS_ENGLAND_AND_WALES, IS_THE_DAY_AFTER);
        assertThat(deadlines.lastDay(from, limit)).as(where).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A holiday of one other nation lengthens a procurement period by a day and no other")
    @CsvSource(delimiter = '|', textBlock = """
            Scotland, St Andrew's Day      | 2026-11-27 | 2026-12-01 | 2026-11-30
            Scotland, 2 January            | 2026-12-31 | 2027-01-05 | 2027-01-04
            Northern Ireland, 17 March     | 2027-03-16 | 2027-03-18 | 2027-03-17
            Northern Ireland, 12 July      | 2027-07-09 | 2027-07-13 | 2027-07-12
            """)
    void oneNationsHoliday(String which, LocalDate from, LocalDate procurement, LocalDate englandAndWales) {
        assertThat(deadlines.lastDay(from, new TimeLimit(2, WORKING_DAYS_PROCUREMENT, COUNTS)))
                .as(which)
                .isEqualTo(procurement);
        assertThat(deadlines.lastDay(from, new TimeLimit(2, WORKING_DAYS_ENGLAND_AND_WALES, COUNTS)))
                .as(which)
                .isEqualTo(englandAndWales);
    }

    @Test
    void theDetailsNoticePeriodBeginsWithTheDayItself() {
        LocalDate contract = LocalDate.of(2027, 1, 1);
        assertThat(deadlines.lastDay(contract, new TimeLimit(120, DAYS, COUNTS)))
                .isEqualTo(LocalDate.of(2027, 4, 30));
        assertThat(deadlines.lastDay(contract, new TimeLimit(30, DAYS, COUNTS))).isEqualTo(LocalDate.of(2027, 1, 30));
        assertThat(deadlines.lastDay(contract, new TimeLimit(30, DAYS, IS_THE_DAY_AFTER)))
                .isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void aDayEndsAt235959InLondonOnBothSidesOfBothClockChanges() {
        assertThat(Deadlines.endOfDay(LocalDate.of(2027, 3, 27))).isEqualTo("2027-03-27T23:59:59Z");
        assertThat(Deadlines.endOfDay(LocalDate.of(2027, 3, 28))).isEqualTo("2027-03-28T22:59:59Z");
        assertThat(Deadlines.endOfDay(LocalDate.of(2027, 10, 30))).isEqualTo("2027-10-30T22:59:59Z");
        assertThat(Deadlines.endOfDay(LocalDate.of(2027, 10, 31))).isEqualTo("2027-10-31T23:59:59Z");
    }

    @Test
    void aPeriodInDaysOverTheClockChangeStillEndsWithTheLondonDay() {
        TimeLimit threeDays = new TimeLimit(3, DAYS, IS_THE_DAY_AFTER);
        assertThat(deadlines.end(LocalDate.of(2027, 3, 26), threeDays)).isEqualTo("2027-03-29T22:59:59Z");
        assertThat(deadlines.end(Instant.parse("2027-10-29T22:30:00Z"), threeDays))
                .as("half past eleven at night in London is still the 29th")
                .isEqualTo("2027-11-01T23:59:59Z");
    }

    @Test
    void hoursAreElapsedHoursOverBothClockChanges() {
        TimeLimit day = new TimeLimit(24, HOURS, null);
        assertThat(deadlines.end(Instant.parse("2027-03-27T12:00:00Z"), day))
                .as("one o'clock by London's clocks")
                .isEqualTo("2027-03-28T12:00:00Z");
        assertThat(deadlines.end(Instant.parse("2027-10-30T11:00:00Z"), day))
                .as("eleven o'clock by London's clocks")
                .isEqualTo("2027-10-31T11:00:00Z");
    }

    @Test
    void theDayOfAnInstantIsLondons() {
        assertThat(Deadlines.dayOf(Instant.parse("2027-06-30T22:59:59Z"))).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(Deadlines.dayOf(Instant.parse("2027-06-30T23:00:00Z"))).isEqualTo(LocalDate.of(2027, 7, 1));
        assertThat(Deadlines.dayOf(Instant.parse("2027-12-31T23:59:59Z"))).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void workingDaysBeyondTheLastYearOfHolidaysAreNotGuessed() {
        TimeLimit limit = new TimeLimit(8, WORKING_DAYS_PROCUREMENT, COUNTS);
        assertThat(deadlines.lastDay(LocalDate.of(2027, 12, 22), limit)).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThatThrownBy(() -> deadlines.lastDay(LocalDate.of(2027, 12, 23), limit))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2027-12-31");
    }

    @Test
    void hoursHaveNoLastDayAndAWarningHasNoFirst() {
        assertThatThrownBy(() -> deadlines.lastDay(LocalDate.of(2027, 1, 1), new TimeLimit(48, HOURS, COUNTS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deadlines.lastDay(LocalDate.of(2027, 1, 1), new TimeLimit(60, DAYS, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BankHoliday holiday(String day, Set<Nation> nations) {
        return new BankHoliday(LocalDate.parse(day), new Bilingual("Holiday", "Gŵyl"), nations);
    }
}
