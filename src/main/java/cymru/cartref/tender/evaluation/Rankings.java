package cymru.cartref.tender.evaluation;

import cymru.cartref.tender.AwardRule;
import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.Lot;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.Price;
import cymru.cartref.tender.domain.Quality;
import cymru.cartref.tender.domain.Ranking;
import cymru.cartref.tender.domain.ResultBook;
import cymru.cartref.tender.domain.ScoreBook;
import cymru.cartref.tender.domain.Tender;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works the ranking out: agreed scores and opened prices in, the order and each bid's fate out. */
@Component
public class Rankings {

    private final OpenedCases cases;
    private final ScoreBook scores;
    private final ResultBook results;

    Rankings(OpenedCases cases, ScoreBook scores, ResultBook results) {
        this.cases = cases;
        this.scores = scores;
        this.results = results;
    }

    /** What the working takes from the tender as a whole. */
    private record Facts(
            Map<List<Long>, Integer> agreed,
            Map<Long, BigDecimal> prices,
            Map<Long, ResultBook.Drawn> drawn,
            Map<Long, String> names) {}

    /** For after prices are opened. */
    public RankingPage of(Tender tender) {
        List<Bid> bids = cases.opened(tender);
        Facts facts = new Facts(
                scores.agreed(tender.id()).stream()
                        .collect(Collectors.toMap(
                                score -> List.of(score.bid(), score.criterion()), ScoreBook.Consensus::score)),
                results.prices(tender.id()).stream()
                        .collect(Collectors.toMap(ResultBook.OpenedPrice::bid, ResultBook.OpenedPrice::price)),
                results.drawn(tender.id()).stream()
                        .collect(Collectors.toMap(ResultBook.Drawn::bid, Function.identity())),
                cases.names(bids));
        return new RankingPage(
                tender.reference(),
                tender.title(),
                tender.status(),
                tender.lots().stream()
                        .map(lot -> lot(
                                tender,
                                lot,
                                bids.stream()
                                        .filter(bid -> bid.lotId() == lot.id())
                                        .toList(),
                                facts))
                        .toList());
    }

    private static RankingPage.LotRanking lot(Tender tender, Lot lot, List<Bid> bids, Facts facts) {
        Map<String, Bid> byReference = bids.stream().collect(Collectors.toMap(Bid::reference, Function.identity()));
        Function<Bid, List<Quality.Scored>> scored = bid -> scored(lot, bid, facts);
        List<Bid> inRunning = bids.stream()
                .filter(bid -> bid.status() != BidStatus.EXCLUDED)
                .filter(bid -> Quality.reachesThresholds(scored.apply(bid)))
                .toList();
        List<Bid> level = levelBids(outcome(tender, lot, inRunning, scored, facts, Set.of()), byReference);
        Set<Long> drawn =
                level.stream().map(Bid::id).collect(Collectors.toSet()).equals(drawnIn(lot, facts))
                        ? drawnIn(lot, facts)
                        : Set.of();
        Ranking.Outcome outcome = outcome(tender, lot, inRunning, scored, facts, drawn);
        List<RankingPage.RankedBid> ranked = new ArrayList<>();
        outcome.ranked()
                .forEach(placed -> ranked.add(ranked(
                        Objects.requireNonNull(byReference.get(placed.bid().bid())),
                        fate(placed.bid(), outcome, lot),
                        placed.bid(),
                        placed.rank(),
                        facts)));
        bids.stream()
                .filter(bid -> !inRunning.contains(bid))
                .sorted(Comparator.comparing(Bid::reference))
                .forEach(bid -> ranked.add(outOfRunning(bid, scored.apply(bid), facts)));
        return new RankingPage.LotRanking(
                lot.number(),
                lot.title(),
                lot.awardRule(),
                lot.places(),
                lot.threshold(),
                lot.priceWeight(),
                ranked,
                level.stream().map(Bid::reference).toList(),
                outcome.tied().stream().map(Ranking.Standing::bid).toList(),
                bids.stream()
                        .map(bid -> facts.drawn().get(bid.id()))
                        .filter(Objects::nonNull)
                        .map(ResultBook.Drawn::witness)
                        .findFirst()
                        .orElse(null));
    }

    /** @param drawn ids of the bids whose drawing counts: one of other bids than are level now does not */
    private static Ranking.Outcome outcome(
            Tender tender,
            Lot lot,
            List<Bid> inRunning,
            Function<Bid, List<Quality.Scored>> scored,
            Facts facts,
            Set<Long> drawn) {
        return Ranking.outcome(
                standings(lot, inRunning, scored, facts, drawn),
                tender.content().tieRule(),
                lot.awardRule(),
                lot.places(),
                lot.threshold());
    }

    private static List<Bid> levelBids(Ranking.Outcome outcome, Map<String, Bid> byReference) {
        return outcome.tied().stream()
                .map(standing -> Objects.requireNonNull(byReference.get(standing.bid())))
                .toList();
    }

    private static Set<Long> drawnIn(Lot lot, Facts facts) {
        return facts.drawn().values().stream()
                .filter(drawn -> drawn.lot() == lot.id())
                .map(ResultBook.Drawn::bid)
                .collect(Collectors.toSet());
    }

    /** A bid that was excluded before it was scored has none. */
    private static List<Quality.Scored> scored(Lot lot, Bid bid, Facts facts) {
        List<Quality.Scored> scored = new ArrayList<>();
        for (TenderContent.Criterion criterion : lot.quality()) {
            Integer score = facts.agreed().get(List.of(bid.id(), Objects.requireNonNull(criterion.id())));
            if (score != null) {
                scored.add(new Quality.Scored(
                        BigDecimal.valueOf(score),
                        criterion.highestScore(),
                        Objects.requireNonNull(criterion.weight()),
                        criterion.threshold()));
            }
        }
        return scored;
    }

    private static List<Ranking.Standing> standings(
            Lot lot, List<Bid> inRunning, Function<Bid, List<Quality.Scored>> scored, Facts facts, Set<Long> counting) {
        Map<Long, BigDecimal> prices = new HashMap<>();
        inRunning.forEach(bid -> {
            BigDecimal price = facts.prices().get(bid.id());
            if (price != null) {
                prices.put(bid.id(), price);
            }
        });
        return inRunning.stream()
                .map(bid -> new Ranking.Standing(
                        bid.reference(),
                        Quality.points(scored.apply(bid)),
                        prices.containsKey(bid.id())
                                ? Price.points(prices.get(bid.id()), Price.lowest(prices.values()), lot.priceWeight())
                                : new BigDecimal("0.00"),
                        counting.contains(bid.id()) ? drawnPlace(bid, facts) : null))
                .toList();
    }

    private static @Nullable Integer drawnPlace(Bid bid, Facts facts) {
        ResultBook.Drawn drawn = facts.drawn().get(bid.id());
        return drawn == null ? null : drawn.place();
    }

    private static BidFate fate(Ranking.Standing standing, Ranking.Outcome outcome, Lot lot) {
        if (outcome.successful().contains(standing)) {
            return BidFate.SUCCESSFUL;
        }
        if (outcome.tied().contains(standing)) {
            return BidFate.TIED;
        }
        return lot.awardRule() == AwardRule.ALL_REACHING ? BidFate.BELOW_LOT_THRESHOLD : BidFate.NOT_PLACED;
    }

    private static RankingPage.RankedBid ranked(
            Bid bid, BidFate fate, Ranking.Standing standing, int place, Facts facts) {
        return new RankingPage.RankedBid(
                bid.reference(),
                bid.providerId(),
                facts.names().getOrDefault(bid.providerId(), ""),
                fate,
                standing.quality(),
                facts.prices().get(bid.id()),
                standing.price(),
                standing.total(),
                place);
    }

    private static RankingPage.RankedBid outOfRunning(Bid bid, List<Quality.Scored> scored, Facts facts) {
        boolean excluded = bid.status() == BidStatus.EXCLUDED;
        return new RankingPage.RankedBid(
                bid.reference(),
                bid.providerId(),
                facts.names().getOrDefault(bid.providerId(), ""),
                excluded ? BidFate.EXCLUDED : BidFate.BELOW_CRITERION,
                scored.isEmpty() ? null : Quality.points(scored),
                facts.prices().get(bid.id()),
                null,
                null,
                null);
    }
}
