package cymru.cartref.tender.domain;

import cymru.cartref.tender.AwardRule;
import cymru.cartref.tender.TieRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of a lot's bids and who of them is to be awarded. Pure: the same scores give the same order. */
public final class Ranking {

    private Ranking() {}

    /**
     * A bid still in the running: compliant, and over every criterion's threshold.
     *
     * @param drawn place in the recorded drawing of lots, 1 first; null: not drawn
     */
    public record Standing(
            String bid,
            BigDecimal quality,
            BigDecimal price,
            @Nullable Integer drawn) {
        public BigDecimal total() {
            return quality.add(price);
        }
    }

    /** @param rank 1 first; equal where the tie rule has not decided yet */
    public record Placed(int rank, Standing bid) {}

    /**
     * @param successful in rank order
     * @param tied the bids across the cut between which a drawing of lots must decide; empty: all is decided
     */
    public record Outcome(List<Placed> ranked, List<Standing> successful, List<Standing> tied) {}

    public static List<Placed> rank(Collection<Standing> bids, TieRule rule) {
        Comparator<Standing> order = order(rule);
        List<Standing> sorted =
                bids.stream().sorted(order.thenComparing(Standing::bid)).toList();
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean level = i > 0 && order.compare(sorted.get(i - 1), sorted.get(i)) == 0;
            placed.add(new Placed(level ? placed.getLast().rank() : i + 1, sorted.get(i)));
        }
        return placed;
    }

    /**
     * @param places of {@link AwardRule#BEST_N}
     * @param threshold of {@link AwardRule#ALL_REACHING}, in points of 100
     */
    public static Outcome outcome(
            Collection<Standing> bids,
            TieRule tieRule,
            AwardRule awardRule,
            @Nullable Integer places,
            @Nullable BigDecimal threshold) {
        List<Placed> ranked = rank(bids, tieRule);
        if (awardRule == AwardRule.ALL_REACHING) {
            if (threshold == null) {
                throw new IllegalArgumentException("No threshold");
            }
            return new Outcome(
                    ranked,
                    ranked.stream()
                            .map(Placed::bid)
                            .filter(bid -> bid.total().compareTo(threshold) >= 0)
                            .toList(),
                    List.of());
        }
        if (awardRule == AwardRule.BEST_N && places == null) {
            throw new IllegalArgumentException("No number of places");
        }
        return cut(ranked, places == null || awardRule == AwardRule.ONE ? 1 : places);
    }

    private static Outcome cut(List<Placed> ranked, int places) {
        if (ranked.size() <= places) {
            return new Outcome(ranked, ranked.stream().map(Placed::bid).toList(), List.of());
        }
        int lastIn = ranked.get(places - 1).rank();
        boolean tie = ranked.get(places).rank() == lastIn;
        List<Standing> successful = ranked.stream()
                .limit(places)
                .filter(placed -> !tie || placed.rank() < lastIn)
                .map(Placed::bid)
                .toList();
        List<Standing> tied = tie
                ? ranked.stream()
                        .filter(placed -> placed.rank() == lastIn)
                        .map(Placed::bid)
                        .toList()
                : List.of();
        return new Outcome(ranked, successful, tied);
    }

    private static Comparator<Standing> order(TieRule rule) {
        Comparator<Standing> byTotal = Comparator.comparing(Standing::total).reversed();
        Comparator<Standing> byQuality = Comparator.comparing(Standing::quality).reversed();
        Comparator<Standing> byDrawing =
                Comparator.comparingInt(bid -> bid.drawn() == null ? Integer.MAX_VALUE : bid.drawn());
        return rule == TieRule.HIGHER_QUALITY_THEN_DRAWN_LOT
                ? byTotal.thenComparing(byQuality).thenComparing(byDrawing)
                : byTotal.thenComparing(byDrawing);
    }
}
