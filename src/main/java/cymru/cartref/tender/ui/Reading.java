package cymru.cartref.tender.ui;

import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.evaluation.BidReadingDesk;
import cymru.cartref.tender.evaluation.ReadBid;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What a panel member reads beside the sheet. Each bid is opened once for a page, so that it is recorded once. */
final class Reading {

    private final BidReadingDesk desk;
    private final Clock clock;
    private final Map<String, ReadBid> bids = new HashMap<>();

    Reading(BidReadingDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    AnswerPart answer(TenderContent.Criterion criterion, String bid) {
        return new AnswerPart(criterion, bids.computeIfAbsent(bid, desk::read), desk);
    }

    Instant now() {
        return clock.instant();
    }
}
