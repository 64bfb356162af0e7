package cymru.cartref.tender.domain;

import cymru.cartref.shared.Decision;
import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.TenderStatus;
import java.util.Arrays;
import java.util.List;

/** Refuses what does not fit where a tender or a bid is. */
public final class Steps {

    private Steps() {}

    public static Decision mayBecome(TenderStatus from, TenderStatus to) {
        return Decision.require(from.mayBecome(to), TenderRule.TENDER_NOT_AT_THIS_STEP);
    }

    public static Decision isAt(TenderStatus now, TenderStatus... wanted) {
        return Decision.require(Arrays.asList(wanted).contains(now), TenderRule.TENDER_NOT_AT_THIS_STEP);
    }

    public static Decision mayBecome(BidStatus from, BidStatus to) {
        return Decision.require(from.mayBecome(to), TenderRule.BID_NOT_AT_THIS_STEP);
    }

    public static Decision isAt(Bid bid, BidStatus wanted) {
        return Decision.require(bid.status() == wanted, TenderRule.BID_NOT_AT_THIS_STEP);
    }

    public static Decision mayBeWritten(BidStatus now) {
        return Decision.require(now.editable(), TenderRule.BID_NOT_AT_THIS_STEP);
    }

    /** What becomes of a bid when an addendum in substance is issued. */
    public static BidStatus afterAddendumInSubstance(BidStatus bid) {
        return bid.stands() ? BidStatus.NEEDS_RECONFIRMING : bid;
    }

    /** What becomes of a bid when the deadline has passed: what stands is kept to be opened, the rest is not carried on. */
    public static BidStatus atDeadline(BidStatus bid) {
        return List.of(BidStatus.DRAFT, BidStatus.NEEDS_RECONFIRMING).contains(bid) ? BidStatus.NOT_CARRIED_ON : bid;
    }
}
