package cymru.cartref.tender.evaluation;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every evaluator gave, and what was agreed.
 *
 * @param open cells without an agreed score
 */
public record ModerationSheet(String tender, Bilingual title, TenderStatus status, int open, List<LotSheet> lots) {

    public record LotSheet(int lot, Bilingual title, List<TenderContent.Criterion> criteria, List<Row> rows) {}

    /** @param cells by criterion id; one for every criterion */
    public record Row(String bid, String provider, Map<Long, Cell> cells) {}

    /**
     * @param agreed null: not agreed yet
     * @param reason that the bidder will read
     */
    public record Cell(List<Mark> marks, @Nullable Integer agreed, String reason) {}

    /** @param evaluator name */
    public record Mark(String evaluator, int score, String comment) {}
}
