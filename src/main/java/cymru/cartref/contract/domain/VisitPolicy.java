package cymru.cartref.contract.domain;

import cymru.cartref.contract.monitoring.MonitoringRule;
import cymru.cartref.contract.monitoring.VisitCheck;
import cymru.cartref.contract.monitoring.VisitState;
import cymru.cartref.contract.monitoring.WriteVisit;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** When a visit is planned, written down and shared. */
public final class VisitPolicy {

    /** Longest findings, and longest report, in characters. */
    public static final int LONG_TEXT = 4_000;

    /** Longest words of children, of staff, and longest reason. */
    public static final int SHORT_TEXT = 2_000;

    /** Most photos of one visit. */
    public static final int PHOTOS = 20;

    /** The longest that is planned ahead. */
    private static final int YEARS = 2;

    private VisitPolicy() {}

    public static Decision mayBePlanned(LocalDate on, LocalDate today, boolean ofProvider) {
        return on.isBefore(today) || on.isAfter(today.plusYears(YEARS))
                ? Decision.refuse(new Refusal(MonitoringRule.VISIT_DAY, Map.of("when", "PLANNED"), "day"))
                : Decision.require(ofProvider, MonitoringRule.VISIT_SERVICE_NOT_OF_PROVIDER);
    }

    public static Decision isAt(VisitState state, VisitState... wanted) {
        return Decision.require(Arrays.asList(wanted).contains(state), MonitoringRule.VISIT_NOT_AT_THIS_STEP);
    }

    public static Decision unchanged(long edition, long now) {
        return Decision.require(edition == now, MonitoringRule.VISIT_CHANGED_ELSEWHERE);
    }

    public static Decision mayBeWritten(WriteVisit visit, LocalDate today) {
        if (visit.on().isAfter(today)) {
            return Decision.refuse(new Refusal(MonitoringRule.VISIT_DAY, Map.of("when", "DONE"), "day"));
        }
        return text(visit.findings(), LONG_TEXT, "findings")
                .and(() -> text(visit.childrensVoice(), SHORT_TEXT, "children"))
                .and(() -> text(visit.staffVoice(), SHORT_TEXT, "staff"))
                .and(() -> text(visit.report(), LONG_TEXT, "report"));
    }

    /** Every question is answered, findings and the report are written. */
    public static Decision mayBeShared(Map<VisitCheck, ?> checks, String findings, String report) {
        return missing(checks, findings, report)
                .map(field -> Decision.refuse(new Refusal(MonitoringRule.VISIT_INCOMPLETE, Map.of(), field)))
                .orElseGet(Decision::allow);
    }

    private static Optional<String> missing(Map<VisitCheck, ?> checks, String findings, String report) {
        Optional<String> open = Arrays.stream(VisitCheck.values())
                .filter(check -> !checks.containsKey(check))
                .map(check -> "check-" + check.name())
                .findFirst();
        if (open.isPresent()) {
            return open;
        }
        if (findings.isBlank()) {
            return Optional.of("findings");
        }
        return report.isBlank() ? Optional.of("report") : Optional.empty();
    }

    public static Decision mayTakePhoto(int photos) {
        return photos < PHOTOS
                ? Decision.allow()
                : Decision.refuse(MonitoringRule.VISIT_PHOTOS_MOST, Map.of("most", PHOTOS));
    }

    private static Decision text(String text, int most, String field) {
        return text.length() <= most
                ? Decision.allow()
                : Decision.refuse(new Refusal(MonitoringRule.VISIT_TEXT_LENGTH, Map.of("most", most), field));
    }
}
