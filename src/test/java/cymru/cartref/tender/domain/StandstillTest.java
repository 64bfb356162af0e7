package cymru.cartref.tender.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.shared.WorkingDays;
import cymru.cartref.tender.TenderRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandstillTest {

    /** Days of Scotland and of Northern Ireland alone among them. */
    private static final WorkingDays PROCUREMENT = new WorkingDays(Set.of(
            LocalDate.parse("2026-12-25"),
            LocalDate.parse("2026-12-28"),
            LocalDate.parse("2027-01-01"),
            LocalDate.parse("2027-01-04"),
            LocalDate.parse("2027-03-17"),
            LocalDate.parse("2027-03-26"),
            LocalDate.parse("2027-03-29")));

    @ParameterizedTest
    @CsvSource({
        // an ordinary Monday: day 1 is the Monday itself
        "2027-02-01, 2027-02-10",
        // Christmas, New Year and the Scottish 2 January (kept on Monday 4 January)
        "2026-12-21, 2027-01-05",
        // St Patrick's Day, which only Northern Ireland keeps
        "2027-03-15, 2027-03-25",
        // Easter, and the clocks going forward in between
        "2027-03-24, 2027-04-06",
        // published on a Saturday: day 1 is the Monday
        "2027-02-06, 2027-02-17",
    })
    void itIsEightWorkingDaysOfTheWholeKingdomFromTheNoticesDay(LocalDate noticed, LocalDate last) {
        assertThat(Standstill.lastDay(noticed, 8, PROCUREMENT)).isEqualTo(last);
    }

    @Test
    void itIsNeededUnlessLightTouchAndNeverShorterThanEightDays() {
        assertRefused(TenderRule.STANDSTILL_NEEDED, Standstill.chosen(false, null, 8));
        assertAllowed(TenderRule.STANDSTILL_NEEDED, Standstill.chosen(true, null, 8));
        assertRefused(TenderRule.STANDSTILL_TOO_SHORT, Standstill.chosen(true, 7, 8));
        assertRefused(TenderRule.STANDSTILL_TOO_SHORT, Standstill.chosen(false, 7, 8));
        assertAllowed(TenderRule.STANDSTILL_TOO_SHORT, Standstill.chosen(false, 8, 8));
    }

    @Test
    void noContractBeforeTheLastSecondOfItsLastDayIsOver() {
        LocalDate winter = LocalDate.parse("2027-02-10");
        assertRefused(
                TenderRule.STANDSTILL_RUNNING,
                Standstill.mayContract(Instant.parse("2027-02-10T23:59:59.999999Z"), true, winter));
        assertAllowed(
                TenderRule.STANDSTILL_RUNNING,
                Standstill.mayContract(Instant.parse("2027-02-11T00:00:00Z"), true, winter));
        LocalDate summer = LocalDate.parse("2027-06-10");
        assertAllowed(
                TenderRule.STANDSTILL_RUNNING,
                Standstill.mayContract(Instant.parse("2027-06-10T23:00:00Z"), true, summer));
        assertRefused(
                TenderRule.STANDSTILL_RUNNING,
                Standstill.mayContract(Instant.parse("2027-06-10T22:59:59Z"), true, summer));
    }

    @Test
    void withoutAnAwardNoticeThereIsNoContractAtAll() {
        Instant now = Instant.parse("2027-06-10T22:59:59Z");
        assertRefused(TenderRule.STANDSTILL_RUNNING, Standstill.mayContract(now, false, null));
        assertAllowed(TenderRule.STANDSTILL_RUNNING, Standstill.mayContract(now, true, null));
    }
}
