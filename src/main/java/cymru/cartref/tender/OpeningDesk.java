package cymru.cartref.tender;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.Bids;
import cymru.cartref.tender.domain.Deadlines;
import cymru.cartref.tender.domain.Lot;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.Separation;
import cymru.cartref.tender.domain.Steps;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.Tenders;
import cymru.cartref.tender.process.TenderMails;
import cymru.cartref.tender.process.TenderProcess;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** Opens the bids of a closed tender: two different people, one after the other. Only then are bidders known. */
@Desk
public class OpeningDesk {

    private static final Set<BidStatus> STANDING = Set.of(BidStatus.SUBMITTED, BidStatus.REOPENED);

    private final Tenders tenders;
    private final Bids bids;
    private final ProviderRegister providers;
    private final OpenedCases cases;
    private final TenderProcess process;
    private final TenderMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;

    OpeningDesk(
            Tenders tenders,
            Bids bids,
            ProviderRegister providers,
            OpenedCases cases,
            TenderProcess process,
            TenderMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors,
            ApplicationEventPublisher events) {
        this.tenders = tenders;
        this.bids = bids;
        this.providers = providers;
        this.cases = cases;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
        this.events = events;
    }

    /** The first of the two; nothing is opened yet. */
    @May(Role.CONTRACT_OFFICER)
    public void begin(String reference) {
        Tender tender = lock(reference);
        long opener = actors.get().accountId();
        if (Objects.equals(tender.firstOpener(), opener)) {
            return;
        }
        Instant now = clock.now();
        Steps.isAt(tender.status(), TenderStatus.CLOSED)
                .and(() -> Deadlines.mayOpen(now, tender.bidDeadline()))
                .orThrow();
        tender.beginOpening(opener, now);
        audit.record("tender.opening-begun", reference, Map.of());
    }

    /** The second, another person: opens every bid that stands, as it was sent last. */
    @May(Role.CONTRACT_OFFICER)
    public void confirm(String reference) {
        Tender tender = lock(reference);
        if (tender.status() == TenderStatus.OPENED) {
            return;
        }
        long opener = actors.get().accountId();
        Instant now = clock.now();
        Long first = tender.firstOpener();
        Steps.isAt(tender.status(), TenderStatus.CLOSED)
                .and(() -> Deadlines.mayOpen(now, tender.bidDeadline()))
                .and(() -> Separation.openers(first == null ? opener : first, opener))
                .orThrow();
        List<Bid> standing = bids.lockAll(tender.id(), STANDING);
        standing.forEach(Bid::open);
        tender.open(opener, now);
        process.opened(reference);
        events.publishEvent(new BidsOpened(reference));
        audit.record("tender.opened", reference, Map.of("bids", standing.size()));
        for (Bid bid : standing) {
            mails.aboutBid(tender, bid.providerId(), bid.reference(), "bid-opened", Map.of());
        }
    }

    /** Who bid for what, once the bids are open; by lot, then in the order they were sent. The panel learns names on its own page. */
    @May({Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER, Role.HEAD_OF_SERVICE, Role.AUDITOR})
    public List<OpenedBid> opened(String reference) {
        Tender tender = tenders.findByReference(reference).orElseThrow(OpeningDesk::unknown);
        if (!tender.opened()) {
            return List.of();
        }
        List<Bid> opened = bids.findByTenderIdAndStatusIn(
                tender.id(),
                Set.of(
                        BidStatus.OPENED,
                        BidStatus.SCORED,
                        BidStatus.SUCCESSFUL,
                        BidStatus.UNSUCCESSFUL,
                        BidStatus.EXCLUDED));
        boolean apart = cases.onPanel(tender);
        Map<Long, String> names = apart
                ? Map.of()
                : providers.all(opened.stream().map(Bid::providerId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(ProviderSummary::id, ProviderSummary::name));
        Map<Long, Integer> lots = tender.lots().stream().collect(Collectors.toMap(Lot::id, Lot::number));
        return opened.stream()
                .map(bid -> new OpenedBid(
                        bid.reference(),
                        Objects.requireNonNull(lots.get(bid.lotId())),
                        names.getOrDefault(bid.providerId(), ""),
                        bid.status(),
                        bid.receipt().orElseThrow()))
                .sorted(Comparator.comparingInt(OpenedBid::lot)
                        .thenComparing(bid -> bid.receipt().at()))
                .toList();
    }

    private Tender lock(String reference) {
        return tenders.lockByReference(reference).orElseThrow(OpeningDesk::unknown);
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No such tender, or not this person's");
    }
}
