package cymru.cartref.tender.evaluation;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.BidFile;
import cymru.cartref.tender.TenderContent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An opened bid, as far as its reader may read it now.
 *
 * @param office read as an officer, who may open the files of answers too; else as the panel
 * @param answers by criterion id
 * @param commitments ids of the requirements that are promised
 * @param price null while it is sealed, where none was asked, and for whoever only judges quality
 */
public record ReadBid(
        String bid,
        boolean office,
        String tender,
        int lot,
        Bilingual lotTitle,
        String provider,
        Language language,
        Instant sentAt,
        String contactName,
        String contactEmail,
        List<TenderContent.Criterion> criteria,
        List<TenderContent.Requirement> requirements,
        Map<Long, String> answers,
        List<BidFile> files,
        Set<Long> commitments,
        boolean declared,
        @Nullable BigDecimal price,
        String priceNote,
        List<CompliancePage.QueryLine> queries) {

    @Override
    public String toString() {
        return "ReadBid[" + bid + "]";
    }
}
