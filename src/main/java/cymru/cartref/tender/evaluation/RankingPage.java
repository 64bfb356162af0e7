package cymru.cartref.tender.evaluation;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.AwardRule;
import cymru.cartref.tender.TenderStatus;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a tender's bids stand once prices are open: worked out from what is recorded, the same every time. */
public record RankingPage(String tender, Bilingual title, TenderStatus status, List<LotRanking> lots) {

    /**
     * @param places of {@link AwardRule#BEST_N}
     * @param threshold of {@link AwardRule#ALL_REACHING}
     * @param priceWeight percent; zero where no price is asked
     * @param bids in rank order, those out of the running last
     * @param level references of the bids that are level where the line is drawn, drawn or not
     * @param tied those between which lots must still be drawn; empty: all is decided
     * @param witness of the drawing that was recorded, if one was
     */
    public record LotRanking(
            int lot,
            Bilingual title,
            AwardRule awardRule,
            @Nullable Integer places,
            @Nullable BigDecimal threshold,
            BigDecimal priceWeight,
            List<RankedBid> bids,
            List<String> level,
            List<String> tied,
            @Nullable String witness) {}

    /**
     * Points of 100; null where the bid is out of the running.
     *
     * @param place 1 first; null: not ranked
     */
    public record RankedBid(
            String bid,
            long providerId,
            String provider,
            BidFate fate,
            @Nullable BigDecimal quality,
            @Nullable BigDecimal price,
            @Nullable BigDecimal pricePoints,
            @Nullable BigDecimal total,
            @Nullable Integer place) {}
}
