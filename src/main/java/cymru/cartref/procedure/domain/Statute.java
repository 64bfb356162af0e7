package cymru.cartref.procedure.domain;

import static cymru.cartref.procedure.TimeLimit.Unit.DAYS;
import static cymru.cartref.procedure.TimeLimit.Unit.HOURS;
import static cymru.cartref.procedure.TimeLimit.Unit.WORKING_DAYS_ENGLAND_AND_WALES;
import static cymru.cartref.procedure.TimeLimit.Unit.WORKING_DAYS_PROCUREMENT;
import static cymru.cartref.shared.WorkingDays.FirstDay.COUNTS;
import static cymru.cartref.shared.WorkingDays.FirstDay.IS_THE_DAY_AFTER;

import cymru.cartref.procedure.Setting;
import cymru.cartref.procedure.TimeLimit;
import cymru.cartref.shared.WorkingDays.FirstDay;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the law fixes of a setting, so that no version goes beyond it; each was read in the text that the setting's source
 * names.
 *
 * @param least null when the law sets no least
 * @param most null when the law sets no most
 * @param unit how it is counted; null for a plain number
 */
record Statute(
        @Nullable Integer least,
        @Nullable Integer most,
        TimeLimit.@Nullable Unit unit,
        @Nullable FirstDay firstDay) {

    private static final Map<Setting, Statute> ALL = new EnumMap<>(Map.ofEntries(
            Map.entry(Setting.TENDERING_PERIOD, new Statute(25, null, DAYS, IS_THE_DAY_AFTER)),
            Map.entry(Setting.PLATFORM_FALLBACK, new Statute(48, null, HOURS, null)),
            Map.entry(Setting.STANDSTILL, new Statute(8, null, WORKING_DAYS_PROCUREMENT, COUNTS)),
            Map.entry(Setting.VOLUNTARY_STANDSTILL_MINIMUM, new Statute(8, null, WORKING_DAYS_PROCUREMENT, COUNTS)),
            Map.entry(Setting.DETAILS_NOTICE, new Statute(null, 30, DAYS, COUNTS)),
            Map.entry(Setting.LIGHT_TOUCH_DETAILS_NOTICE, new Statute(null, 120, DAYS, COUNTS)),
            Map.entry(Setting.RI_VISIT_MONTHS, new Statute(null, 3, null, null)),
            Map.entry(Setting.CARE_REVIEW_MONTHS, new Statute(null, 6, null, null)),
            Map.entry(Setting.RATING_REVIEW_REQUEST, new Statute(10, 10, WORKING_DAYS_ENGLAND_AND_WALES, COUNTS)),
            Map.entry(Setting.RATING_APPEAL, new Statute(5, 5, WORKING_DAYS_ENGLAND_AND_WALES, COUNTS)),
            Map.entry(Setting.INSOLVENCY_INTENTIONS, new Statute(null, 28, DAYS, IS_THE_DAY_AFTER)),
            Map.entry(
                    Setting.PLACEMENT_END_NOTICE,
                    new Statute(null, 5, WORKING_DAYS_ENGLAND_AND_WALES, IS_THE_DAY_AFTER)),
            Map.entry(Setting.CHILD_RECORDS_YEARS, new Statute(15, null, null, null))));

    static Optional<Statute> of(Setting setting) {
        return Optional.ofNullable(ALL.get(setting));
    }

    boolean keptBy(int value, TimeLimit.@Nullable Unit valueUnit, @Nullable FirstDay valueFirstDay) {
        return (least == null || value >= least)
                && (most == null || value <= most)
                && unit == valueUnit
                && firstDay == valueFirstDay;
    }
}
