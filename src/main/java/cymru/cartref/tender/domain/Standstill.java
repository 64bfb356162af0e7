package cymru.cartref.tender.domain;

import cymru.cartref.shared.Decision;
import cymru.cartref.shared.WorkingDays;
import cymru.cartref.tender.TenderRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The standstill between the contract award notice and the contract, and the day the details notice is due. The notice's
 * day is day 1 of both (Procurement Act 2023 ss.51 and 53).
 */
public final class Standstill {

    /** Working days, in the calendar that leaves out a bank holiday of any part of the United Kingdom. */
    public static final int LEAST_DAYS = 8;

    private static final int DETAILS_DAYS = 30;
    private static final int DETAILS_DAYS_LIGHT_TOUCH = 120;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Standstill() {}

    /**
     * Mandatory but for a light-touch contract; one that is chosen is no shorter.
     *
     * @param days working days; null: none
     */
    public static Decision chosen(boolean lightTouch, @Nullable Integer days) {
        if (days == null) {
            return Decision.require(lightTouch, TenderRule.STANDSTILL_NEEDED);
        }
        return days >= LEAST_DAYS
                ? Decision.allow()
                : Decision.refuse(TenderRule.STANDSTILL_TOO_SHORT, Map.of("days", days, "least", LEAST_DAYS));
    }

    public static LocalDate lastDay(LocalDate noticePublished, int days, WorkingDays procurementCalendar) {
        return procurementCalendar.lastDay(noticePublished, days, WorkingDays.FirstDay.COUNTS);
    }

    /** It ends at 23:59:59 in London on its last day. */
    public static Instant ends(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    /** @param lastDay null: no standstill runs */
    public static Decision mayContract(Instant now, boolean awardNoticed, @Nullable LocalDate lastDay) {
        return Decision.require(awardNoticed, TenderRule.STANDSTILL_RUNNING)
                .and(() -> lastDay == null || !now.isBefore(ends(lastDay))
                        ? Decision.allow()
                        : Decision.refuse(TenderRule.STANDSTILL_RUNNING, Map.of("lastDay", lastDay.toString())));
    }

    /** The last day for the contract details notice; the day the contract was entered into is day 1. */
    public static LocalDate detailsNoticeDue(LocalDate contractEntered, boolean lightTouch) {
        return contractEntered.plusDays((lightTouch ? DETAILS_DAYS_LIGHT_TOUCH : DETAILS_DAYS) - 1);
    }
}
