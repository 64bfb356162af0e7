package cymru.cartref.tender.process;

import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.procedure.Setting;
import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.Bids;
import cymru.cartref.tender.domain.Deadlines;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.TenderProcedure;
import cymru.cartref.tender.domain.Tenders;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process asks: when to look again, and whether it is time. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TenderTimetable {

    private final Tenders tenders;
    private final Bids bids;
    private final TenderMails mails;
    private final AuditTrail audit;
    private final TenderProcedure procedure;
    private final DatabaseClock clock;

    TenderTimetable(
            Tenders tenders,
            Bids bids,
            TenderMails mails,
            AuditTrail audit,
            TenderProcedure procedure,
            DatabaseClock clock) {
        this.tenders = tenders;
        this.bids = bids;
        this.mails = mails;
        this.audit = audit;
        this.procedure = procedure;
        this.clock = clock;
    }

    /** When to look whether bidding is over: a moment after the deadline, which is itself still in time. */
    public Date bidDeadline(String reference) {
        return Date.from(find(reference).bidDeadline().plusSeconds(1));
    }

    /**
     * Closes the tender when its deadline has passed: what stands is kept to be opened, the rest is not carried on.
     *
     * @return whether it is closed
     */
    public boolean close(String reference) {
        Tender tender = lock(reference);
        Instant now = clock.now();
        if (tender.status() != TenderStatus.LIVE
                || !Deadlines.mayOpen(now, tender.bidDeadline()).allowed()) {
            return tender.status() == TenderStatus.CLOSED;
        }
        List<Bid> open = bids.lockAll(tender.id(), List.of(BidStatus.DRAFT, BidStatus.NEEDS_RECONFIRMING));
        for (Bid bid : open) {
            bid.deadlinePassed();
            mails.aboutBid(tender, bid.providerId(), bid.reference(), "bid-not-carried-on", Map.of());
        }
        tender.close(now);
        audit.record("tender.closed", reference, Map.of("notCarriedOn", open.size()));
        mails.toCouncil(tender, Role.CONTRACT_OFFICER, "tender-closed");
        return true;
    }

    public Date moderationDue(String reference) {
        return Date.from(procedure.due(find(reference), Setting.MODERATION_TARGET, clock.now()));
    }

    public Date approvalDue(String reference) {
        return Date.from(procedure.due(find(reference), Setting.APPROVAL_TARGET, clock.now()));
    }

    private Tender find(String reference) {
        return tenders.findByReference(reference).orElseThrow();
    }

    private Tender lock(String reference) {
        return tenders.lockByReference(reference).orElseThrow();
    }
}
