package cymru.cartref.standing.ui;

import cymru.cartref.concern.ConcernStandings.AtLevel;
import cymru.cartref.contract.monitoring.MonitoringStandings.Kept;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.provider.ReferralStanding;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.provider.inspection.Grade;
import cymru.cartref.provider.inspection.Rated;
import cymru.cartref.standing.StandingLine;
import cymru.cartref.terms.Outcome;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How standing is said on a page. */
final class StandingWords {

    private StandingWords() {}

    static StatusBadge level(@Nullable AtLevel level) {
        return level == null
                ? new StatusBadge(Tone.NEUTRAL, Words.t("standing.level.none"))
                : new StatusBadge(level.level() > 1 ? Tone.DANGER : Tone.WARNING, levelName(level));
    }

    static String levelName(AtLevel level) {
        return Words.t(
                "standing.level",
                Map.of("level", level.level(), "name", level.name().in(Words.language())));
    }

    static StatusBadge referrals(ReferralStatus status) {
        Tone tone = switch (status) {
            case OPEN -> Tone.GOOD;
            case CASE_BY_CASE, VOLUNTARY_PAUSE -> Tone.WARNING;
            case SUSPENDED, EMBARGOED_SAFEGUARDING -> Tone.DANGER;
            case CLOSED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Words.t("provider.referrals." + status));
    }

    static StatusBadge referrals(ReferralStanding standing, LocalDate today) {
        boolean over = standing.until() != null && standing.until().isBefore(today);
        return referrals(over ? ReferralStatus.OPEN : standing.status());
    }

    static StatusBadge kept(@Nullable Kept kept) {
        if (kept == null) {
            return new StatusBadge(Tone.NEUTRAL, Words.t("standing.monitoring.none"));
        }
        Tone tone = switch (kept.colour()) {
            case GREEN -> Tone.GOOD;
            case AMBER -> Tone.WARNING;
            case RED -> Tone.DANGER;
        };
        return new StatusBadge(tone, colour(kept.colour()));
    }

    static StatusBadge rated(@Nullable Rated rated) {
        Grade grade = rated == null ? null : rated.lowest().orElse(null);
        if (grade == null) {
            return new StatusBadge(Tone.NEUTRAL, Words.t("inspection.not-yet"));
        }
        Tone tone = switch (grade) {
            case EXCELLENT, GOOD -> Tone.GOOD;
            case IMPROVEMENT -> Tone.WARNING;
            case SIGNIFICANT_IMPROVEMENT -> Tone.DANGER;
        };
        return new StatusBadge(tone, Words.t("inspection.grade." + grade));
    }

    static String colour(Colour colour) {
        return Words.t("monitoring.colour." + colour);
    }

    static String actions(StandingLine line) {
        return line.actions().overdue() == 0
                ? Integer.toString(line.actions().open())
                : Words.t(
                        "standing.actions",
                        Map.of(
                                "open", line.actions().open(),
                                "overdue", line.actions().overdue()));
    }

    static String contracts(StandingLine line) {
        return line.contracts().runningOut() == 0
                ? Integer.toString(line.contracts().inForce())
                : Words.t(
                        "standing.contracts.running-out",
                        Map.of(
                                "number", line.contracts().inForce(),
                                "out", line.contracts().runningOut()));
    }

    static String outcome(@Nullable Outcome outcome) {
        return outcome == null ? Words.t("standing.profit.none") : Words.t("nfp.outcome." + outcome);
    }

    static String expiry(@Nullable LocalDate day) {
        return day == null ? Words.t("standing.papers.none") : Words.day(day);
    }
}
