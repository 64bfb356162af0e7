package cymru.cartref.tender;

import cymru.cartref.shared.Bilingual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of a provider's own bids. */
public record BidLine(
        long id,
        String reference,
        String tender,
        Bilingual title,
        int lot,
        Bilingual lotTitle,
        BidStatus status,
        TenderStatus tenderStatus,
        @Nullable Instant deadline,
        @Nullable Instant sentAt) {}
