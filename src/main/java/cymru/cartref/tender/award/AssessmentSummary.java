package cymru.cartref.tender.award;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.evaluation.BidFate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one bidder is told, as it was when it was issued (Procurement (Wales) Regulations 2024 reg. 32). Points of 100.
 *
 * @param price the bidder's own; null where none was asked or opened
 * @param place null: not ranked
 * @param ranked how many bids of the lot were ranked
 * @param exclusion why it was excluded, for an excluded bid
 * @param winners of the lot, with their scores and not their prices; the bidder itself among them when successful
 */
public record AssessmentSummary(
        String tender,
        Bilingual title,
        int lot,
        Bilingual lotTitle,
        Assessed own,
        @Nullable BigDecimal price,
        BigDecimal priceWeight,
        @Nullable Integer place,
        int ranked,
        BidFate fate,
        @Nullable String exclusion,
        List<Assessed> winners,
        Instant issuedAt) {

    /** @param identifiers such as a company number, each as its register's name and the number */
    public record Assessed(
            String bid,
            String name,
            String address,
            String email,
            List<Identifier> identifiers,
            List<CriterionScore> criteria,
            @Nullable BigDecimal quality,
            @Nullable BigDecimal pricePoints,
            @Nullable BigDecimal total) {}

    public record Identifier(String register, String number) {}

    /** @param explanation what the panel agreed; empty where the bid was not scored */
    public record CriterionScore(
            Bilingual title,
            BigDecimal weight,
            int highest,
            @Nullable Integer score,
            @Nullable BigDecimal points,
            @Nullable BigDecimal threshold,
            String explanation) {}
}
