package cymru.cartref.tender.process;

import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.BidQueries;
import cymru.cartref.tender.domain.BidQuery;
import cymru.cartref.tender.domain.Bids;
import cymru.cartref.tender.domain.CompliancePolicy;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a question to a bidder asks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BidQueryTimes {

    private final BidQueries queries;
    private final Bids bids;
    private final OpenedCases cases;
    private final TenderMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    BidQueryTimes(
            BidQueries queries,
            Bids bids,
            OpenedCases cases,
            TenderMails mails,
            AuditTrail audit,
            DatabaseClock clock) {
        this.queries = queries;
        this.bids = bids;
        this.cases = cases;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    public Date due(String query) {
        return Date.from(queries.findByReference(query).orElseThrow().dueAt());
    }

    /** When to look whether the time is over: a moment after the date, which is itself still in time. */
    public Date lookAgain(String query) {
        return Date.from(queries.findByReference(query).orElseThrow().dueAt().plusSeconds(1));
    }

    /**
     * Ends the question when its time is over, and tells the officers.
     *
     * @return whether it is over
     */
    public boolean over(String query) {
        cases.lock(queries.tenderOf(query).orElseThrow());
        BidQuery asked = queries.lockByReference(query).orElseThrow();
        Instant now = clock.now();
        if (!asked.open() || CompliancePolicy.replyInTime(now, asked.dueAt()).allowed()) {
            return !asked.open();
        }
        asked.end(now);
        Bid bid = bids.findById(asked.bidId()).orElseThrow();
        audit.record("bid.not-answered", bid.reference(), Map.of("query", query));
        mails.toCouncil(
                cases.of(bid),
                Role.CONTRACT_OFFICER,
                "bid-not-answered",
                Map.of("bid", bid.reference()),
                "/compliance");
        return true;
    }
}
