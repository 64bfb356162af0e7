package cymru.cartref.tender.evaluation;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One evaluator's own sheet: a matrix for each lot, bids down, quality criteria across.
 *
 * @param handedIn the scores stay as they are
 * @param open cells without a score
 */
public record ScoreSheet(
        String tender, Bilingual title, TenderStatus status, boolean handedIn, int open, List<LotSheet> lots) {

    /** @param criteria with their questions, scales and descriptors */
    public record LotSheet(int lot, Bilingual title, List<TenderContent.Criterion> criteria, List<Row> rows) {}

    /** @param cells by criterion id; one for every criterion */
    public record Row(String bid, String provider, Map<Long, Cell> cells) {}

    /** @param score null: not scored yet */
    public record Cell(@Nullable Integer score, String comment) {

        static final Cell EMPTY = new Cell(null, "");
    }
}
