package cymru.cartref.standing;

import cymru.cartref.concern.ConcernStandings.AtLevel;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.provider.ReferralStanding;
import cymru.cartref.provider.ServiceSummary;
import cymru.cartref.provider.inspection.Grade;
import cymru.cartref.provider.inspection.Rated;
import cymru.cartref.terms.NotForProfitStanding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a provider stands today and how it came to that.
 *
 * @param today London's
 * @param levels its open cases, the highest first; none is shown to the provider
 * @param months of the last two years, the earliest first
 */
public record StandingPage(
        StandingLine line,
        LocalDate today,
        ReferralStanding referrals,
        List<AtLevel> levels,
        NotForProfitStanding.Standing profit,
        List<ServiceLine> services,
        List<Month> months) {

    /**
     * @param children who stay there today
     * @param rated by the regulator; null without an inspection
     */
    public record ServiceLine(
            ServiceSummary service,
            int children,
            ReferralStanding referrals,
            @Nullable Rated rated) {}

    /**
     * @param colour the worst of the month's reviews; null without one
     * @param level the highest at its end; null without one, or where it is not shown
     * @param concerns raised in it; null where they are not shown
     * @param actions open at its end
     * @param children who stayed at its end
     * @param grade the lowest that inspections in it gave; null without one
     */
    public record Month(
            YearMonth month,
            @Nullable Colour colour,
            @Nullable Integer level,
            @Nullable Integer concerns,
            int actions,
            int children,
            @Nullable Grade grade) {}
}
