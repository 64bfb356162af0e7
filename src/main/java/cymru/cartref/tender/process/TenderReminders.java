package cymru.cartref.tender.process;

import cymru.cartref.account.People;
import cymru.cartref.account.Role;
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
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a live tender's process asks in good time: who is told that a bid is not sent, and by when questions are answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TenderReminders {

    private static final List<BidStatus> UNSENT =
            List.of(BidStatus.DRAFT, BidStatus.REOPENED, BidStatus.NEEDS_RECONFIRMING);

    private final Tenders tenders;
    private final Bids bids;
    private final TenderMails mails;
    private final People people;
    private final TenderProcedure procedure;
    private final DatabaseClock clock;

    TenderReminders(
            Tenders tenders,
            Bids bids,
            TenderMails mails,
            People people,
            TenderProcedure procedure,
            DatabaseClock clock) {
        this.tenders = tenders;
        this.bids = bids;
        this.mails = mails;
        this.people = people;
        this.procedure = procedure;
        this.clock = clock;
    }

    public Date reminderAt(String reference) {
        return before(reference, Setting.DEADLINE_REMINDER);
    }

    public Date signatoryWarningAt(String reference) {
        return before(reference, Setting.SIGNATORY_WARNING);
    }

    /** The council means to answer by then; no rule refuses a later answer. */
    public Date answerDue(String reference) {
        return Date.from(procedure.due(find(reference), Setting.CLARIFICATION_ANSWER_TARGET, clock.now()));
    }

    /** Tells those whose bid is not sent, or not reconfirmed, while there is time. */
    public void remind(String reference) {
        for (Bid bid : unsent(reference)) {
            tell(
                    bid,
                    bid.status() == BidStatus.NEEDS_RECONFIRMING ? "bid-needs-reconfirming" : "bid-reminder",
                    Map.of());
        }
    }

    /** Tells them, signatories or not, that only a named signatory can send it: there is time to name one. */
    public void warnSignatories(String reference) {
        for (Bid bid : unsent(reference)) {
            int signatories = people.ofOrganisation(bid.providerId(), Role.AUTHORISED_SIGNATORY)
                    .size();
            tell(bid, "bid-signatory-needed", Map.of("signatories", signatories));
        }
    }

    private void tell(Bid bid, String template, Map<String, Object> arguments) {
        Tender tender = tenders.findById(bid.tenderId()).orElseThrow();
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("deadline", tender.bidDeadline());
        mails.aboutBid(tender, bid.providerId(), bid.reference(), template, all);
    }

    /** None once bids are no longer taken, however late a timer looks. */
    private List<Bid> unsent(String reference) {
        Tender tender = tenders.lockByReference(reference).orElseThrow();
        return tender.status() == TenderStatus.LIVE
                        && Deadlines.bidInTime(clock.now(), tender.bidDeadline())
                                .allowed()
                ? bids.lockAll(tender.id(), UNSENT)
                : List.of();
    }

    private Date before(String reference, Setting setting) {
        Tender tender = find(reference);
        return Date.from(tender.bidDeadline()
                .atZone(DatabaseClock.LONDON)
                .minusDays(procedure.days(tender, setting))
                .toInstant());
    }

    private Tender find(String reference) {
        return tenders.findByReference(reference).orElseThrow();
    }
}
