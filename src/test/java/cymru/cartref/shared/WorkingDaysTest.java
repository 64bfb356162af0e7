package cymru.cartref.shared;

import static cymru.cartref.shared.WorkingDays.FirstDay.COUNTS;
import static cymru.cartref.shared.WorkingDays.FirstDay.IS_THE_DAY_AFTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final WorkingDays plain = new WorkingDays(Set.of());

    @Test
    void oneDayThatCountsItselfEndsThatDay() {
        assertThat(plain.lastDay(FRIDAY, 1, COUNTS)).isEqualTo(FRIDAY);
    }

    @Test
    void oneDayFromTheDayAfterPassesTheWeekend() {
        assertThat(plain.lastDay(FRIDAY, 1, IS_THE_DAY_AFTER)).isEqualTo(MONDAY);
    }

    @Test
    void aPeriodThatBeginsOnAWeekendHasItsFirstDayOnMonday() {
        assertThat(plain.lastDay(SATURDAY, 1, COUNTS)).isEqualTo(MONDAY);
        assertThat(plain.lastDay(SATURDAY, 1, IS_THE_DAY_AFTER)).isEqualTo(MONDAY);
    }

    @Test
    void aHolidayIsPassedOver() {
        WorkingDays withHoliday = new WorkingDays(Set.of(MONDAY));
        assertThat(withHoliday.isWorkingDay(MONDAY)).isFalse();
        assertThat(withHoliday.lastDay(FRIDAY, 2, COUNTS)).isEqualTo(TUESDAY);
    }

    @Test
    void aPeriodHasAtLeastOneDay() {
        assertThatThrownBy(() -> plain.lastDay(FRIDAY, 0, COUNTS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsCountedBeyondTheKnownHolidays() {
        WorkingDays untilMonday = new WorkingDays(Set.of(), MONDAY);
        assertThat(untilMonday.lastDay(FRIDAY, 2, COUNTS)).isEqualTo(MONDAY);
        assertThatThrownBy(() -> untilMonday.lastDay(FRIDAY, 3, COUNTS)).isInstanceOf(IllegalStateException.class);
    }
}
