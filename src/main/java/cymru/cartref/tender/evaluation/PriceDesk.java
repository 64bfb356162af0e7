package cymru.cartref.tender.evaluation;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.domain.AwardPolicy;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.BidSafe;
import cymru.cartref.tender.domain.CompliancePolicy;
import cymru.cartref.tender.domain.Lot;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.Quality;
import cymru.cartref.tender.domain.ResultBook;
import cymru.cartref.tender.domain.Steps;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.process.TenderProcess;
import cymru.cartref.time.DatabaseClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Opens prices, when quality is locked and not before; shows the ranking; records a drawing of lots. */
@Desk
public class PriceDesk {

    public static final int WITNESS_LENGTH = 200;

    private final OpenedCases cases;
    private final Rankings rankings;
    private final ResultBook results;
    private final BidSafe safe;
    private final TenderProcess process;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    PriceDesk(
            OpenedCases cases,
            Rankings rankings,
            ResultBook results,
            BidSafe safe,
            TenderProcess process,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.cases = cases;
        this.rankings = rankings;
        this.results = results;
        this.safe = safe;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** Opens the prices of all bids still in. */
    @May(Role.CONTRACT_OFFICER)
    public void open(String reference) {
        Tender tender = cases.lockForOffice(reference);
        if (tender.status() == TenderStatus.PRICE_OPENED) {
            return;
        }
        Quality.mayOpenPrice(tender.status() == TenderStatus.QUALITY_LOCKED).orThrow();
        for (Bid bid : cases.running(tender)) {
            BidSafe.OpenedPrice opened = safe.price(bid);
            BigDecimal price = opened.price();
            if (price != null) {
                results.keepPrice(new ResultBook.OpenedPrice(bid.id(), price, opened.note()));
            }
        }
        Instant now = clock.now();
        tender.moveOn(
                TenderStatus.PRICE_OPENED,
                course -> course.pricesOpened(actors.get().accountId(), now));
        process.pricesOpened(reference);
        audit.record("tender.prices-opened", reference, Map.of());
    }

    /** The ranking, once prices are open; before, its lots have no bids. */
    @May({Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER, Role.HEAD_OF_SERVICE, Role.AUDITOR})
    public RankingPage ranking(String reference) {
        Tender tender = cases.findForOffice(reference);
        return tender.course().award().pricesOpenedAt() == null
                ? new RankingPage(reference, tender.title(), tender.status(), List.of())
                : rankings.of(tender);
    }

    /**
     * Records lots drawn between bids that are level where the line is.
     *
     * @param order references, the first drawn first
     * @param witness who saw it
     */
    @May(Role.CONTRACT_OFFICER)
    public void recordDrawing(String reference, int lotNumber, List<String> order, String witness) {
        Tender tender = cases.lockForOffice(reference);
        Lot lot = cases.lot(tender, lotNumber);
        Steps.isAt(tender.status(), TenderStatus.PRICE_OPENED).orThrow();
        Set<String> level = rankings.of(tender).lots().stream()
                .filter(ranking -> ranking.lot() == lotNumber)
                .flatMap(ranking -> ranking.level().stream())
                .collect(Collectors.toSet());
        AwardPolicy.drawing(level, order)
                .and(() -> CompliancePolicy.reasoned(witness, WITNESS_LENGTH))
                .orThrow();
        results.draw(
                lot.id(),
                order.stream().map(bid -> cases.bid(bid).id()).toList(),
                witness.strip(),
                actors.get().accountId(),
                clock.now());
        audit.record("tender.lots-drawn", reference, Map.of("lot", lotNumber, "order", order.toString()));
    }
}
