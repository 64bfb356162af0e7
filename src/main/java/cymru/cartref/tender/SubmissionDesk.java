package cymru.cartref.tender;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.Decision;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.BidCompleteness;
import cymru.cartref.tender.domain.BidSafe;
import cymru.cartref.tender.domain.Bids;
import cymru.cartref.tender.domain.Deadlines;
import cymru.cartref.tender.domain.Steps;
import cymru.cartref.tender.domain.Submission;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.process.TenderMails;
import cymru.cartref.terms.TermsGate;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Sends a bid, changes or takes back one that was sent; until the deadline, by the database's clock. */
@Desk
public class SubmissionDesk {

    private final BidCases cases;
    private final Bids bids;
    private final BidSafe safe;
    private final TermsGate terms;
    private final TenderMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    SubmissionDesk(
            BidCases cases,
            Bids bids,
            BidSafe safe,
            TermsGate terms,
            TenderMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.cases = cases;
        this.bids = bids;
        this.safe = safe;
        this.terms = terms;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /**
     * Sends the draft as it was saved last. Sent twice without a change in between, the answer is the same receipt.
     *
     * @param known the revision that the sender saw
     */
    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public Receipt submit(String reference, int known) {
        Actor sender = actors.get();
        Bid bid = cases.own(bids.lockByReference(reference), sender);
        if (bid.status() == BidStatus.SUBMITTED) {
            return bid.receipt().orElseThrow();
        }
        Tender tender = cases.tender(bid);
        Instant now = clock.now();
        TenderContent content = tender.content();
        BidContent draft = safe.draft(bid).orElseThrow();
        Deadlines.bidInTime(now, tender.bidDeadline())
                .and(() -> may(tender, bid, sender, BidStatus.SUBMITTED))
                .and(() -> Submission.sameDraft(known, bid.draftRevision()))
                .and(() -> cases.registered(bid.providerId()))
                .and(() -> cases.referrals(bid.providerId(), today(now)))
                .and(() -> BidCompleteness.maySend(
                        cases.lot(content, bid), content.requirements(), content.zeroPriceAllowed(), draft))
                .and(() -> content.termsRequired() ? terms.acceptedCurrentTerms(bid.providerId()) : Decision.allow())
                .orThrow();
        Receipt receipt = bid.submit(safe.hash(bid, draft), sender.accountId(), now);
        safe.keepVersion(bid, draft, receipt, sender.accountId());
        audit.record("bid.submitted", reference, Map.of("version", receipt.version(), "hash", receipt.hash()));
        mailReceipt(tender, bid, receipt);
        return receipt;
    }

    /** After an addendum in substance: what was sent before stands as it is. */
    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public Receipt reconfirm(String reference) {
        Actor sender = actors.get();
        Bid bid = cases.own(bids.lockByReference(reference), sender);
        if (bid.status() == BidStatus.SUBMITTED) {
            return bid.receipt().orElseThrow();
        }
        Tender tender = cases.tender(bid);
        Instant now = clock.now();
        Deadlines.bidInTime(now, tender.bidDeadline())
                .and(() -> Steps.isAt(bid, BidStatus.NEEDS_RECONFIRMING))
                .and(() -> may(tender, bid, sender, BidStatus.SUBMITTED))
                .and(() -> cases.referrals(bid.providerId(), today(now)))
                .orThrow();
        Receipt receipt = bid.reconfirm();
        audit.record("bid.reconfirmed", reference, Map.of("version", receipt.version(), "hash", receipt.hash()));
        mailReceipt(tender, bid, receipt);
        return receipt;
    }

    /** Opens a bid that was sent for changes; what was sent stands until it is sent again. */
    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public void reopen(String reference) {
        Actor writer = actors.get();
        Bid bid = cases.own(bids.lockByReference(reference), writer);
        if (bid.status() == BidStatus.REOPENED) {
            return;
        }
        Tender tender = cases.tender(bid);
        Instant now = clock.now();
        Deadlines.bidInTime(now, tender.bidDeadline())
                .and(() -> live(tender))
                .and(() -> Steps.mayBecome(bid.status(), BidStatus.REOPENED))
                .orThrow();
        bid.reopen();
        audit.record("bid.reopened", reference, Map.of());
    }

    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public void withdraw(String reference) {
        Actor sender = actors.get();
        Bid bid = cases.own(bids.lockByReference(reference), sender);
        if (bid.status() == BidStatus.WITHDRAWN) {
            return;
        }
        Tender tender = cases.tender(bid);
        Instant now = clock.now();
        Deadlines.bidInTime(now, tender.bidDeadline())
                .and(() -> may(tender, bid, sender, BidStatus.WITHDRAWN))
                .orThrow();
        bid.withdraw();
        audit.record("bid.withdrawn", reference, Map.of());
        mails.aboutBid(tender, bid.providerId(), reference, "bid-withdrawn", Map.of());
    }

    private static Decision may(Tender tender, Bid bid, Actor actor, BidStatus next) {
        return live(tender)
                .and(() -> Steps.mayBecome(bid.status(), next))
                .and(() -> Submission.bySignatory(actor.holds(Role.AUTHORISED_SIGNATORY)));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, DatabaseClock.LONDON);
    }

    private static Decision live(Tender tender) {
        return Steps.isAt(tender.status(), TenderStatus.LIVE);
    }

    private void mailReceipt(Tender tender, Bid bid, Receipt receipt) {
        mails.aboutBid(
                tender,
                bid.providerId(),
                bid.reference(),
                "bid-received",
                Map.of(
                        "at", Receipts.toTheSecond(receipt.at()),
                        "hash", receipt.hash(),
                        "version", receipt.version(),
                        "deadline", tender.bidDeadline()));
    }
}
