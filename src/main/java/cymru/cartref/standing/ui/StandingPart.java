package cymru.cartref.standing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import cymru.cartref.concern.ConcernStandings.AtLevel;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.provider.inspection.Grade;
import cymru.cartref.standing.StandingLine;
import cymru.cartref.standing.StandingPage;
import cymru.cartref.standing.StandingPage.Month;
import cymru.cartref.standing.StandingPage.ServiceLine;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.TrendBand;
import cymru.cartref.ui.TrendBand.Kind;
import cymru.cartref.ui.TrendBand.Series;
import cymru.cartref.ui.Words;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How one provider stands, the same for both sides; what a side may not know is not in what it is given. */
class StandingPart extends Div {

    private static final long serialVersionUID = 1L;

    StandingPart(StandingPage page, boolean council) {
        setWidthFull();
        addClassName("standing");
        add(new StandingRemarks(page), facts(page, council), trend(page, council));
        if (!page.levels().isEmpty()) {
            add(new H2(Words.t("standing.cases")), cases(page.levels()));
        }
        if (!page.services().isEmpty()) {
            add(new H2(Words.t("standing.services")), services(page));
        }
    }

    private static FactsStrip facts(StandingPage page, boolean council) {
        StandingLine line = page.line();
        FactsStrip facts = new FactsStrip()
                .fact(Words.t("standing.referrals"), StandingWords.referrals(page.referrals(), page.today()));
        if (council) {
            facts.fact(Words.t("standing.level.heading"), StandingWords.level(line.level()));
        }
        facts.fact(Words.t("standing.monitoring"), StandingWords.kept(line.kept()))
                .fact(Words.t("standing.actions.heading"), StandingWords.actions(line))
                .fact(
                        Words.t("standing.papers"),
                        StandingWords.expiry(line.provider().nextExpiry()))
                .fact(Words.t("standing.contracts"), StandingWords.contracts(line))
                .fact(Words.t("standing.children"), Integer.toString(line.children()))
                .fact(
                        Words.t("standing.profit"),
                        StandingWords.outcome(page.profit().outcome()));
        return facts;
    }

    private static TrendBand trend(StandingPage page, boolean council) {
        List<Month> months = page.months();
        List<Series> series = new ArrayList<>();
        series.add(new Series(
                Words.t("standing.trend.reviews"),
                Kind.STEP,
                values(months, month -> month.colour() == null ? null : worth(month.colour())),
                Arrays.stream(Colour.values())
                        .sorted((one, other) -> worth(one) - worth(other))
                        .map(StandingWords::colour)
                        .toList()));
        if (months.stream().anyMatch(month -> month.grade() != null)) {
            series.add(new Series(
                    Words.t("standing.trend.grade"),
                    Kind.STEP,
                    values(
                            months,
                            month -> month.grade() == null
                                    ? null
                                    : Grade.values().length - month.grade().ordinal()),
                    Arrays.stream(Grade.values())
                            .sorted(Comparator.reverseOrder())
                            .map(grade -> Words.t("inspection.grade." + grade))
                            .toList()));
        }
        if (council) {
            int top = months.stream()
                    .map(Month::level)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(1);
            series.add(new Series(
                    Words.t("standing.trend.level"),
                    Kind.STEP,
                    values(months, month -> month.level() == null ? 0 : month.level()),
                    IntStream.rangeClosed(1, Math.max(3, top))
                            .mapToObj(level -> Words.t("standing.trend.level.short", Map.of("level", level)))
                            .toList()));
        }
        if (months.stream().anyMatch(month -> month.concerns() != null)) {
            series.add(new Series(
                    Words.t("standing.trend.concerns"), Kind.BAR, values(months, Month::concerns), List.of()));
        }
        series.add(new Series(Words.t("standing.trend.actions"), Kind.LINE, values(months, Month::actions), List.of()));
        series.add(
                new Series(Words.t("standing.trend.children"), Kind.LINE, values(months, Month::children), List.of()));
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern("MMM yyyy", Words.language().locale());
        return new TrendBand(
                Words.t("standing.trend"),
                Words.t("standing.month"),
                months.stream()
                        .map(Month::month)
                        .map((YearMonth month) -> format.format(month))
                        .toList(),
                series);
    }

    /** Green stands highest. */
    private static int worth(Colour colour) {
        return switch (colour) {
            case RED -> 1;
            case AMBER -> 2;
            case GREEN -> 3;
        };
    }

    private static List<@Nullable Integer> values(List<Month> months, Function<Month, @Nullable Integer> of) {
        List<@Nullable Integer> values = new ArrayList<>();
        months.forEach(month -> values.add(of.apply(month)));
        return values;
    }

    private static PlainTable cases(List<AtLevel> levels) {
        PlainTable table = new PlainTable(Words.t("standing.cases"))
                .text(Words.t("standing.case"))
                .text(Words.t("standing.service"))
                .text(Words.t("standing.level.heading"))
                .text(Words.t("standing.since"));
        levels.forEach(level -> table.row(
                new Anchor("escalations/" + level.reference(), level.reference()),
                new Span(level.service() == null ? Words.t("standing.whole") : level.service()),
                StandingWords.level(level),
                new Span(Words.time(level.since()))));
        return table;
    }

    private static PlainTable services(StandingPage page) {
        PlainTable table = new PlainTable(Words.t("standing.services"))
                .text(Words.t("standing.service"))
                .text(Words.t("standing.kind"))
                .number(Words.t("standing.children"))
                .number(Words.t("standing.places"))
                .text(Words.t("standing.rated"))
                .text(Words.t("standing.referrals"));
        page.services().forEach(each -> table.row(row(each, page)));
        return table;
    }

    private static Component[] row(ServiceLine line, StandingPage page) {
        Integer places = line.service().places();
        return new Component[] {
            new Span(line.service().name()),
            new Span(Words.t("provider.kind." + line.service().kind())),
            new Span(Integer.toString(line.children())),
            new Span(places == null ? "–" : places.toString()),
            StandingWords.rated(line.rated()),
            StandingWords.referrals(line.referrals(), page.today())
        };
    }
}
