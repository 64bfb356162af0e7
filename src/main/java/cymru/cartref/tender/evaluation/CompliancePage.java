package cymru.cartref.tender.evaluation;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.TenderStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The compliance check of a tender's bids. */
public record CompliancePage(String tender, Bilingual title, TenderStatus status, List<CheckedBid> bids) {

    /** @param exclusion the last proposal, decided or not */
    public record CheckedBid(
            String bid,
            int lot,
            String provider,
            BidStatus status,
            List<Item> items,
            List<QueryLine> queries,
            @Nullable ExclusionLine exclusion) {}

    /**
     * @param code {@code DECLARATION}, {@code REGISTERED}, {@code TERMS}, or {@code R} and the requirement's id
     * @param text the requirement's own words; null for the items that every tender has
     * @param met null: not checked yet
     * @param asked whether the bidder was asked for it already
     */
    public record Item(
            String code, @Nullable Bilingual text, @Nullable Boolean met, String note, boolean asked) {}

    /** @param open the bidder may still answer */
    public record QueryLine(
            String reference,
            QueryKind kind,
            String question,
            Instant askedAt,
            Instant dueAt,
            @Nullable String reply,
            @Nullable Instant repliedAt,
            boolean open,
            List<QueryFile> files) {}

    public record QueryFile(String documentId, String name) {}

    /** @param excluded null: not decided yet */
    public record ExclusionLine(
            String reference,
            ExclusionGround ground,
            String reason,
            String proposedBy,
            boolean proposedByReader,
            Instant proposedAt,
            @Nullable Boolean excluded,
            @Nullable String decisionReason) {}
}
