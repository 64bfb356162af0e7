package cymru.cartref.tender.award;

import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.provider.Referrals;
import cymru.cartref.shared.Decision;
import cymru.cartref.tender.domain.AwardPolicy;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.BidQueries;
import cymru.cartref.tender.domain.Exclusion;
import cymru.cartref.tender.domain.Exclusions;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.Submission;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.evaluation.RankingPage;
import cymru.cartref.terms.TermsGate;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands in the way of an award. */
@Component
class AwardGates {

    private final OpenedCases cases;
    private final BidQueries queries;
    private final Exclusions exclusions;
    private final ProviderRegister providers;
    private final Referrals referrals;
    private final TermsGate terms;
    private final DatabaseClock clock;

    AwardGates(
            OpenedCases cases,
            BidQueries queries,
            Exclusions exclusions,
            ProviderRegister providers,
            Referrals referrals,
            TermsGate terms,
            DatabaseClock clock) {
        this.cases = cases;
        this.queries = queries;
        this.exclusions = exclusions;
        this.providers = providers;
        this.referrals = referrals;
        this.terms = terms;
        this.clock = clock;
    }

    /** Questions that bidders may still answer, and exclusions that nobody has decided. */
    int waiting(Tender tender) {
        List<Long> bids = cases.running(tender).stream().map(Bid::id).toList();
        Instant now = clock.now();
        long asked = queries.findByBidIdInOrderById(bids).stream()
                .filter(query -> query.open(now))
                .count();
        long proposed = exclusions.findByBidIdInOrderById(bids).stream()
                .filter(Exclusion::open)
                .count();
        return (int) (asked + proposed);
    }

    Decision decided(RankingPage ranking) {
        return AwardPolicy.tieDecided(
                ranking.lots().stream().mapToInt(lot -> lot.tied().size()).sum());
    }

    /**
     * Every successful bidder is registered, takes new children as far as the council decides, and has accepted the terms
     * where the tender asks for them.
     */
    Decision mayBeAwarded(Tender tender, List<RankingPage.RankedBid> successful) {
        Map<Long, ProviderSummary> bidders =
                providers
                        .all(successful.stream()
                                .map(RankingPage.RankedBid::providerId)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(ProviderSummary::id, Function.identity()));
        LocalDate today = clock.today();
        Decision decision = Decision.allow();
        for (ProviderSummary bidder : bidders.values()) {
            decision = decision.and(() -> Submission.registered(bidder.status() == ProviderStatus.REGISTERED))
                    .and(() -> AwardPolicy.referrals(
                            bidder.name(),
                            referrals
                                    .ofProvider(bidder.id())
                                    .filter(standing -> standing.stopsNewBusiness(today))
                                    .isPresent()))
                    .and(() -> tender.content().termsRequired()
                            ? terms.acceptedCurrentTerms(bidder.id())
                            : Decision.allow());
        }
        return decision;
    }
}
