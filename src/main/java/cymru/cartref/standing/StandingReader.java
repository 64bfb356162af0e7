package cymru.cartref.standing;

import cymru.cartref.account.Actor;
import cymru.cartref.child.Occupancy;
import cymru.cartref.concern.ConcernStandings;
import cymru.cartref.concern.ConcernStandings.AtLevel;
import cymru.cartref.contract.ContractBook;
import cymru.cartref.contract.monitoring.MonitoringStandings;
import cymru.cartref.improvement.ActionCounts;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.provider.ProviderLine;
import cymru.cartref.provider.ProviderNews;
import cymru.cartref.provider.ProviderNews.News;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ReferralStanding;
import cymru.cartref.provider.Referrals;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.inspection.Grade;
import cymru.cartref.provider.inspection.Rated;
import cymru.cartref.provider.inspection.Ratings;
import cymru.cartref.terms.NotForProfitStanding;
import cymru.cartref.terms.Outcome;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the modules below say of providers. A fixed number of statements, however many rows. */
@Component
class StandingReader {

    static final int PAGE = 50;

    /** Most providers of a view that looks for trouble. */
    private static final int MOST = 500;

    private static final int MONTHS = 24;
    private static final int CASES = 20;

    private final ProviderRegister register;
    private final Referrals referrals;
    private final ServiceRegister services;
    private final Occupancy occupancy;
    private final ConcernStandings concerns;
    private final MonitoringStandings monitoring;
    private final ContractBook contracts;
    private final ActionCounts actions;
    private final NotForProfitStanding profit;
    private final Ratings ratings;
    private final List<ProviderNews> news;
    private final DatabaseClock clock;

    StandingReader(
            ProviderRegister register,
            Referrals referrals,
            ServiceRegister services,
            Occupancy occupancy,
            ConcernStandings concerns,
            MonitoringStandings monitoring,
            ContractBook contracts,
            ActionCounts actions,
            NotForProfitStanding profit,
            Ratings ratings,
            List<ProviderNews> news,
            DatabaseClock clock) {
        this.register = register;
        this.referrals = referrals;
        this.services = services;
        this.occupancy = occupancy;
        this.concerns = concerns;
        this.monitoring = monitoring;
        this.contracts = contracts;
        this.actions = actions;
        this.profit = profit;
        this.ratings = ratings;
        this.news = news;
        this.clock = clock;
    }

    List<StandingLine> list(
            StandingFilter filter, ProviderLine.@Nullable After after, int limit, Actor reader, boolean withConcerns) {
        List<ProviderLine> page =
                register.byName(reader.language(), filter.words(), among(filter.view()), after, Math.min(limit, PAGE));
        return lines(page, reader, withConcerns);
    }

    private @Nullable Set<Long> among(StandingFilter.View view) {
        LocalDate today = clock.today();
        return switch (view) {
            case ALL -> null;
            case LEVEL -> concerns.atALevel(MOST);
            case SUSPENDED -> referrals.suspended(today, MOST);
            case RED -> monitoring.red(MOST);
            case ATTENTION -> {
                Set<Long> any = new LinkedHashSet<>(concerns.atALevel(MOST));
                any.addAll(referrals.suspended(today, MOST));
                any.addAll(monitoring.red(MOST));
                yield any;
            }
        };
    }

    private List<StandingLine> lines(List<ProviderLine> page, Actor reader, boolean withConcerns) {
        List<Long> ids = page.stream().map(ProviderLine::id).toList();
        LocalDate today = clock.today();
        Map<Long, AtLevel> levels = reader.council() ? concerns.highest(ids) : Map.of();
        Map<Long, Integer> inTriage = withConcerns ? concerns.inTriage(ids) : Map.of();
        Map<Long, MonitoringStandings.Kept> kept = monitoring.kept(ids);
        Map<Long, ActionCounts.Count> open = actions.open(ids, reader, today);
        Map<Long, ContractBook.Held> inForce = contracts.inForce(ids);
        Map<Long, Integer> children = occupancy.ofProviders(ids, today);
        Map<Long, Outcome> outcomes = profit.outcomes(ids);
        return page.stream()
                .map(provider -> new StandingLine(
                        provider,
                        levels.get(provider.id()),
                        kept.get(provider.id()),
                        open.getOrDefault(provider.id(), new ActionCounts.Count(0, 0)),
                        withConcerns ? inTriage.getOrDefault(provider.id(), 0) : null,
                        inForce.getOrDefault(provider.id(), new ContractBook.Held(0, 0)),
                        children.getOrDefault(provider.id(), 0),
                        outcomes.get(provider.id())))
                .toList();
    }

    /** @return null where there is no such provider with a reference */
    @Nullable
    StandingPage page(long providerId, Actor reader, boolean withConcerns) {
        List<ProviderLine> found = register.byName(reader.language(), "", Set.of(providerId), null, 1);
        if (found.isEmpty()) {
            return null;
        }
        LocalDate today = clock.today();
        YearMonth from = YearMonth.from(today).minusMonths(MONTHS - 1L);
        return new StandingPage(
                lines(found, reader, withConcerns).getFirst(),
                today,
                referrals.ofProvider(providerId).orElseThrow(),
                reader.council() ? concerns.open(providerId, CASES) : List.of(),
                profit.of(providerId),
                services(providerId, today),
                months(providerId, from, today, reader, withConcerns));
    }

    private List<StandingPage.ServiceLine> services(long providerId, LocalDate today) {
        Map<Long, Integer> children = occupancy.ofServices(providerId, today);
        Map<Long, ReferralStanding> standing = referrals.ofServices(providerId);
        Map<Long, Rated> rated = ratings.ofServices(providerId);
        return services.ofProvider(providerId).stream()
                .map(service -> new StandingPage.ServiceLine(
                        service,
                        children.getOrDefault(service.id(), 0),
                        Objects.requireNonNull(standing.get(service.id())),
                        rated.get(service.id())))
                .toList();
    }

    private List<StandingPage.Month> months(
            long providerId, YearMonth from, LocalDate today, Actor reader, boolean withConcerns) {
        Map<YearMonth, Colour> colours = monitoring.reviewed(providerId, from);
        Map<YearMonth, Integer> levels = reader.council() ? concerns.levels(providerId, from) : Map.of();
        Map<YearMonth, Integer> raised = withConcerns ? concerns.raised(providerId, from) : Map.of();
        Map<YearMonth, Integer> open = actions.byMonth(providerId, from, reader, today);
        Map<YearMonth, Grade> grades = ratings.byMonth(providerId, from);
        Map<YearMonth, Integer> children = occupancy.byMonth(providerId, from, today);
        List<StandingPage.Month> months = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(YearMonth.from(today)); month = month.plusMonths(1)) {
            months.add(new StandingPage.Month(
                    month,
                    colours.get(month),
                    levels.get(month),
                    withConcerns ? raised.getOrDefault(month, 0) : null,
                    open.getOrDefault(month, 0),
                    children.getOrDefault(month, 0),
                    grades.get(month)));
        }
        return months;
    }

    /** What happened before the moment, of every module, the newest first. */
    List<News> news(long providerId, Instant before, int limit, Actor reader) {
        int most = Math.min(limit, PAGE);
        ProviderNews.Asked asked = new ProviderNews.Asked(providerId, before, most, reader);
        return news.stream()
                .flatMap(each -> each.of(asked).stream())
                .sorted(Comparator.comparing(News::at).reversed())
                .limit(most)
                .toList();
    }
}
