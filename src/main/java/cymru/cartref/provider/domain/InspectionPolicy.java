package cymru.cartref.provider.domain;

import cymru.cartref.provider.Regulator;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.provider.inspection.Grade;
import cymru.cartref.provider.inspection.InspectionRule;
import cymru.cartref.provider.inspection.RatingFell.Fall;
import cymru.cartref.provider.inspection.RatingState;
import cymru.cartref.provider.inspection.RecordInspection;
import cymru.cartref.provider.inspection.Theme;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an inspection can say, how a service then stands, and what a fall is. */
public final class InspectionPolicy {

    private InspectionPolicy() {}

    /** What the regulator rates of a service of this kind: the Welsh one homes and support at home, not fostering. */
    public static Set<Theme> themes(ServiceKind kind, @Nullable Regulator regulator) {
        boolean rated = regulator == Regulator.CARE_INSPECTORATE_WALES
                && (kind == ServiceKind.CHILDRENS_HOME
                        || kind == ServiceKind.SHORT_BREAKS
                        || kind == ServiceKind.DOMICILIARY_SUPPORT);
        return rated ? EnumSet.allOf(Theme.class) : EnumSet.noneOf(Theme.class);
    }

    /** Inspected, then reported, neither in the future. */
    public static Decision days(LocalDate inspected, LocalDate received, LocalDate today) {
        if (inspected.isAfter(today)) {
            return field(InspectionRule.INSPECTION_DAYS, "inspected");
        }
        return received.isBefore(inspected) || received.isAfter(today)
                ? field(InspectionRule.INSPECTION_DAYS, "received")
                : Decision.allow();
    }

    public static Decision rated(Set<Theme> themes, Map<Theme, Grade> grades) {
        return Decision.require(themes.containsAll(grades.keySet()), InspectionRule.INSPECTION_NOT_RATED);
    }

    /** A web address, or none. */
    public static Decision link(String link) {
        String said = link.strip();
        return said.isEmpty() || (said.length() <= RecordInspection.LINK_LENGTH && address(said))
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        InspectionRule.INSPECTION_LINK, Map.of("most", RecordInspection.LINK_LENGTH), "link"));
    }

    private static boolean address(String link) {
        try {
            URI address = URI.create(link);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    public static Decision note(String note) {
        return note.strip().length() <= RecordInspection.NOTE_LENGTH
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        InspectionRule.INSPECTION_NOTE, Map.of("most", RecordInspection.NOTE_LENGTH), "note"));
    }

    /** Whether the provider may ask for what follows on a day, of which {@code last} is the last. */
    public static Decision asked(@Nullable LocalDate from, @Nullable LocalDate last, LocalDate day, LocalDate today) {
        if (from == null || last == null) {
            return Decision.refuse(InspectionRule.INSPECTION_STATE);
        }
        return day.isBefore(from) || day.isAfter(last) || day.isAfter(today)
                ? Decision.refuse(new Refusal(InspectionRule.INSPECTION_REVIEW_DAY, Map.of("last", last), "day"))
                : Decision.allow();
    }

    /** An outcome is of what was asked for, not before it, not in the future. */
    public static Decision outcome(RatingState state, LocalDate since, LocalDate day, LocalDate today) {
        return Decision.require(
                        state == RatingState.UNDER_REVIEW || state == RatingState.UNDER_APPEAL,
                        InspectionRule.INSPECTION_STATE)
                .and(() -> day.isBefore(since) || day.isAfter(today)
                        ? field(InspectionRule.INSPECTION_DAYS, "day")
                        : Decision.allow());
    }

    /** Of each theme the newest grade. @param newestFirst grades of inspections */
    public static Map<Theme, Grade> now(List<Map<Theme, Grade>> newestFirst) {
        Map<Theme, Grade> now = new EnumMap<>(Theme.class);
        newestFirst.forEach(grades -> grades.forEach(now::putIfAbsent));
        return now;
    }

    /** A theme fell when it had a grade and now has a worse one. */
    public static List<Fall> falls(Map<Theme, Grade> before, Map<Theme, Grade> now) {
        List<Fall> falls = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            Grade was = before.get(theme);
            Grade is = now.get(theme);
            if (was != null && is != null && is.worseThan(was)) {
                falls.add(new Fall(theme, was, is));
            }
        }
        return falls;
    }

    private static Decision field(InspectionRule rule, String field) {
        return Decision.refuse(new Refusal(rule, Map.of(), field));
    }
}
