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
 * The standstill between the contract award notice and the contract; the notice's day is its day 1 (Procurement Act 2023
 * s.51). How many days is procedure data.
 */
public final class Standstill {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Standstill() {}

    /**
     * Mandatory but for a light-touch contract; one that is chosen is no shorter.
     *
     * @param days working days; null: none
     * @param least working days, in the calendar that leaves out a bank holiday of any part of the United Kingdom
     */
    public static Decision chosen(boolean lightTouch, @Nullable Integer days, int least) {
        if (days == null) {
            return Decision.require(lightTouch, TenderRule.STANDSTILL_NEEDED);
        }
        return days >= least
                ? Decision.allow()
                : Decision.refuse(TenderRule.STANDSTILL_TOO_SHORT, Map.of("days", days, "least", least));
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
}
