package cymru.cartref.tender;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Decision;
import cymru.cartref.tender.domain.Addenda;
import cymru.cartref.tender.domain.Addendum;
import cymru.cartref.tender.domain.AwardBook;
import cymru.cartref.tender.domain.AwardPolicy;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.Bids;
import cymru.cartref.tender.domain.Deadlines;
import cymru.cartref.tender.domain.Publication;
import cymru.cartref.tender.domain.Steps;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.Tenders;
import cymru.cartref.tender.process.TenderMails;
import cymru.cartref.tender.process.TenderProcess;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** Brings an approved tender before the public, changes it while it is live, and ends it where it must end. */
@Desk
public class PublicationDesk {

    private final Tenders tenders;
    private final Addenda addenda;
    private final Bids bids;
    private final ProviderRegister providers;
    private final TenderProcess process;
    private final TenderMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;
    private final AwardBook awards;
    private final ApplicationEventPublisher events;

    PublicationDesk(
            Tenders tenders,
            Addenda addenda,
            Bids bids,
            ProviderRegister providers,
            TenderProcess process,
            TenderMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors,
            AwardBook awards,
            ApplicationEventPublisher events) {
        this.tenders = tenders;
        this.addenda = addenda;
        this.bids = bids;
        this.providers = providers;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
        this.awards = awards;
        this.events = events;
    }

    /** @param publishedOn the day the statutory platform showed the notice */
    @May(Role.CONTRACT_OFFICER)
    public void recordPlatformReference(String reference, String noticeReference, LocalDate publishedOn) {
        Tender tender = lock(reference);
        Steps.mayBecome(tender.status(), TenderStatus.PLATFORM_REFERENCED)
                .and(() -> Publication.mayAdvertise(noticeReference))
                .orThrow();
        tender.recordPlatform(noticeReference.strip(), publishedOn);
        process.platformRecorded(reference);
        audit.record("tender.platform-recorded", reference, Map.of("notice", noticeReference.strip()));
    }

    /** Opens the public page and mails every registered provider with a fitting service once. */
    @May(Role.CONTRACT_OFFICER)
    public void publish(String reference) {
        Tender tender = lock(reference);
        if (tender.status() == TenderStatus.LIVE) {
            return;
        }
        Instant now = clock.now();
        Publication.mayAdvertise(tender.platformReference())
                .and(() -> Steps.mayBecome(tender.status(), TenderStatus.LIVE))
                .and(() -> Deadlines.inOrder(now, tender.clarificationDeadline(), tender.bidDeadline()))
                .orThrow();
        tender.publish(now);
        tenders.saveAndFlush(tender);
        process.published(reference);
        List<Long> fitting = providers
                .registeredOffering(tender.content().kinds(), tender.content().areas())
                .stream()
                .map(ProviderSummary::id)
                .toList();
        audit.record("tender.published", reference, Map.of("providersTold", fitting.size()));
        mails.toProviders(tender, fitting, "tender-published", Map.of("deadline", tender.bidDeadline()));
    }

    /**
     * Tells everyone of a change.
     *
     * @param inSubstance whether bids already sent need reconfirming
     */
    @May(Role.CONTRACT_OFFICER)
    public void issueAddendum(String reference, Bilingual text, boolean inSubstance) {
        Tender tender = lock(reference);
        live(tender).orThrow();
        Instant now = clock.now();
        Addendum addendum = addenda.save(Addendum.issued(
                tender.id(),
                addenda.countByTenderId(tender.id()) + 1,
                text,
                inSubstance,
                actors.get().accountId(),
                now));
        process.addendumIssued(reference);
        audit.record(
                "tender.addendum-issued", reference, Map.of("number", addendum.number(), "inSubstance", inSubstance));
        mails.toInterested(tender, "tender-addendum", Map.of("number", addendum.number()));
        if (inSubstance) {
            askToReconfirm(tender);
        }
    }

    private void askToReconfirm(Tender tender) {
        for (Bid bid : bids.lockAll(tender.id(), Set.of(BidStatus.SUBMITTED, BidStatus.REOPENED))) {
            bid.addendumInSubstance();
            mails.aboutBid(
                    tender,
                    bid.providerId(),
                    bid.reference(),
                    "bid-needs-reconfirming",
                    Map.of("deadline", tender.bidDeadline()));
        }
    }

    /** @param reason in both languages; bidders read it */
    @May(Role.CONTRACT_OFFICER)
    public void moveDeadline(String reference, Instant to, Bilingual reason) {
        Tender tender = lock(reference);
        Instant from = tender.bidDeadline();
        Instant now = clock.now();
        live(tender)
                .and(() -> Deadlines.bidInTime(now, from))
                .and(() -> Deadlines.mayMove(from, to, reason.en().isBlank() ? "" : reason.cy()))
                .orThrow();
        tender.moveDeadline(to);
        addenda.save(Addendum.issued(
                        tender.id(),
                        addenda.countByTenderId(tender.id()) + 1,
                        reason,
                        false,
                        actors.get().accountId(),
                        now)
                .movingDeadline(from, to));
        tenders.saveAndFlush(tender);
        process.deadlineMoved(reference);
        audit.record("tender.deadline-moved", reference, Map.of("from", from.toString(), "to", to.toString()));
        mails.toInterested(tender, "tender-deadline-moved", Map.of("deadline", to, "reason", reason));
    }

    @May(Role.CONTRACT_OFFICER)
    public void terminate(String reference, String reason, String noticeReference) {
        Tender tender = lock(reference);
        if (tender.status() == TenderStatus.TERMINATED) {
            return;
        }
        Steps.mayBecome(tender.status(), TenderStatus.TERMINATED)
                .and(() -> Publication.mayTerminate(reason, noticeReference))
                .and(() -> AwardPolicy.noContractWaits((int) awards.of(tender.id()).stream()
                        .filter(AwardBook.Awarded::open)
                        .count()))
                .orThrow();
        boolean known = tender.status().advertised();
        tender.terminate(reason.strip(), noticeReference.strip(), clock.now());
        process.terminated(reference);
        events.publishEvent(new TenderTerminated(reference));
        audit.record("tender.terminated", reference, Map.of("notice", noticeReference.strip()));
        if (known) {
            mails.toInterested(tender, "tender-terminated", Map.of("notice", noticeReference.strip()));
        }
    }

    private static Decision live(Tender tender) {
        return Steps.isAt(tender.status(), TenderStatus.LIVE);
    }

    private Tender lock(String reference) {
        return tenders.lockByReference(reference)
                .orElseThrow(() -> new AccessDeniedException("No such tender, or not this person's"));
    }
}
