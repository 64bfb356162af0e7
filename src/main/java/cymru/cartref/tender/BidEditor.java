package cymru.cartref.tender;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bid as its own people see it.
 *
 * @param revision of the draft, to save it with
 * @param content the draft where it can be written; else what was sent last, as far as anything was
 * @param taking whether it can still be sent, by the database's clock
 * @param mayEdit whether it can be written as it stands
 * @param maySend whether the reader is an authorised signatory
 * @param receipt of the version sent last
 */
public record BidEditor(
        String reference,
        String tender,
        Bilingual title,
        int lotNumber,
        TenderContent.Lot lot,
        List<TenderContent.Requirement> requirements,
        Instant deadline,
        BidStatus status,
        TenderStatus tenderStatus,
        Language language,
        int revision,
        BidContent content,
        List<BidGap> gaps,
        boolean taking,
        boolean mayEdit,
        boolean maySend,
        @Nullable Receipt receipt) {

    /** The same with other words in it. */
    public BidEditor with(BidContent other) {
        return new BidEditor(
                reference,
                tender,
                title,
                lotNumber,
                lot,
                requirements,
                deadline,
                status,
                tenderStatus,
                language,
                revision,
                other,
                gaps,
                taking,
                mayEdit,
                maySend,
                receipt);
    }
}
