package cymru.cartref.contract.ui;

import cymru.cartref.contract.monitoring.AskedKpi;
import cymru.cartref.contract.monitoring.MonitoringState;
import cymru.cartref.contract.monitoring.VisitState;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.procedure.KpiDefinition.Direction;
import cymru.cartref.procedure.KpiDefinition.Unit;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How monitoring is said on a page. */
final class MonitoringWords {

    private MonitoringWords() {}

    static StatusBadge badge(MonitoringState state) {
        Tone tone = switch (state) {
            case DUE, CLOSED, CANCELLED -> Tone.NEUTRAL;
            case RETURN_OPEN, RETURNED, REVIEWED -> Tone.ACTIVE;
            case RETURN_MISSED -> Tone.DANGER;
        };
        return new StatusBadge(tone, Words.t("monitoring.state." + state));
    }

    static StatusBadge badge(Colour colour) {
        Tone tone = switch (colour) {
            case GREEN -> Tone.GOOD;
            case AMBER -> Tone.WARNING;
            case RED -> Tone.DANGER;
        };
        return new StatusBadge(tone, colour(colour));
    }

    static StatusBadge badge(VisitState state) {
        Tone tone = switch (state) {
            case PLANNED -> Tone.ACTIVE;
            case DONE -> Tone.WARNING;
            case SHARED -> Tone.GOOD;
            case CANCELLED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Words.t("visit.state." + state));
    }

    static String colour(@Nullable Colour colour) {
        return colour == null ? Words.t("monitoring.colour.none") : Words.t("monitoring.colour." + colour);
    }

    static String period(LocalDate from, LocalDate to) {
        return Words.t("monitoring.period.days", Map.of("from", Words.day(from), "to", Words.day(to)));
    }

    static String figure(@Nullable BigDecimal figure, Unit unit) {
        if (figure == null) {
            return Words.t("monitoring.figure.none");
        }
        NumberFormat format = NumberFormat.getNumberInstance(Words.language().locale());
        format.setMaximumFractionDigits(2);
        String number = format.format(figure);
        return unit == Unit.PERCENT ? number + " %" : number;
    }

    /** What is green and what is still amber, in words. */
    static String bounds(AskedKpi kpi) {
        return Words.t(
                kpi.direction() == Direction.HIGHER_IS_BETTER ? "monitoring.bounds.up" : "monitoring.bounds.down",
                Map.of("green", figure(kpi.green(), kpi.unit()), "amber", figure(kpi.amber(), kpi.unit())));
    }
}
