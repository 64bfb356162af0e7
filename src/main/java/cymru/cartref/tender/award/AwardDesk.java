package cymru.cartref.tender.award;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.domain.AwardPolicy;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.CompliancePolicy;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.ResultBook;
import cymru.cartref.tender.domain.Steps;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.evaluation.BidFate;
import cymru.cartref.tender.evaluation.RankingPage;
import cymru.cartref.tender.evaluation.Rankings;
import cymru.cartref.tender.process.TenderMails;
import cymru.cartref.tender.process.TenderProcess;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Recommends the award from the ranking, approves it as another person, and tells every bidder at the same moment. */
@Desk
public class AwardDesk {

    private final OpenedCases cases;
    private final Rankings rankings;
    private final ResultBook results;
    private final AwardGates gates;
    private final Summaries summaries;
    private final TenderProcess process;
    private final TenderMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    AwardDesk(
            OpenedCases cases,
            Rankings rankings,
            ResultBook results,
            AwardGates gates,
            Summaries summaries,
            TenderProcess process,
            TenderMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.cases = cases;
        this.rankings = rankings;
        this.results = results;
        this.gates = gates;
        this.summaries = summaries;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** Recommends what the ranking says; an open tie, an open question or missing terms stand in the way. */
    @May(Role.CONTRACT_OFFICER)
    public void recommend(String reference, String why) {
        Tender tender = cases.lockForOffice(reference);
        if (tender.status() == TenderStatus.RECOMMENDED
                && recommender(tender) == actors.get().accountId()) {
            return;
        }
        Steps.isAt(tender.status(), TenderStatus.PRICE_OPENED).orThrow();
        RankingPage ranking = rankings.of(tender);
        AwardPolicy.nothingWaits(gates.waiting(tender))
                .and(() -> gates.decided(ranking))
                .and(() -> CompliancePolicy.reasoned(why, CompliancePolicy.TEXT))
                .and(() -> gates.mayBeAwarded(tender, successful(ranking)))
                .orThrow();
        Map<String, Long> ids = cases.opened(tender).stream().collect(Collectors.toMap(Bid::reference, Bid::id));
        results.keep(
                tender.id(),
                ranking.lots().stream()
                        .flatMap(lot -> lot.bids().stream())
                        .map(bid -> new ResultBook.Result(
                                Objects.requireNonNull(ids.get(bid.bid())),
                                bid.fate(),
                                bid.quality(),
                                bid.pricePoints(),
                                bid.total(),
                                bid.place()))
                        .toList());
        Instant now = clock.now();
        tender.moveOn(
                TenderStatus.RECOMMENDED,
                course -> course.recommended(why.strip(), actors.get().accountId(), now));
        process.recommended(reference);
        audit.record(
                "tender.award-recommended",
                reference,
                Map.of(
                        "successful",
                        successful(ranking).stream()
                                .map(RankingPage.RankedBid::bid)
                                .toList()
                                .toString()));
        mails.toCouncil(tender, Role.HEAD_OF_SERVICE, "award-for-approval", Map.of(), "/award");
    }

    @May(Role.HEAD_OF_SERVICE)
    public void approve(String reference) {
        Tender tender = cases.lockForOffice(reference);
        if (tender.status() == TenderStatus.AWARD_APPROVED) {
            return;
        }
        Steps.isAt(tender.status(), TenderStatus.RECOMMENDED)
                .and(() -> anotherPerson(tender))
                .and(() -> gates.mayBeAwarded(tender, successful(rankings.of(tender))))
                .orThrow();
        Instant now = clock.now();
        tender.moveOn(
                TenderStatus.AWARD_APPROVED,
                course -> course.approved(actors.get().accountId(), now));
        process.awardJudged(reference, true);
        audit.record("tender.award-approved", reference, Map.of());
        mails.toPerson(tender, recommender(tender), "award-approved", Map.of());
    }

    /** Gives the recommendation back with what should be looked at again. */
    @May(Role.HEAD_OF_SERVICE)
    public void giveBack(String reference, String reason) {
        Tender tender = cases.lockForOffice(reference);
        if (tender.status() == TenderStatus.PRICE_OPENED
                && reason.strip().equals(tender.course().returnedReason())) {
            return;
        }
        Steps.isAt(tender.status(), TenderStatus.RECOMMENDED)
                .and(() -> anotherPerson(tender))
                .and(() -> CompliancePolicy.reasoned(reason, CompliancePolicy.NOTE))
                .orThrow();
        tender.moveOn(TenderStatus.PRICE_OPENED, course -> course.returned(reason.strip()));
        process.awardJudged(reference, false);
        audit.record("tender.award-given-back", reference, Map.of());
        mails.toPerson(tender, recommender(tender), "award-given-back", Map.of("reason", reason.strip()));
    }

    /** Every bidder's outcome and summary, all at the same moment, excluded bidders with their reasons. */
    @May(Role.CONTRACT_OFFICER)
    public void issueSummaries(String reference) {
        Tender tender = cases.lockForOffice(reference);
        if (tender.status() == TenderStatus.SUMMARIES_ISSUED) {
            return;
        }
        Steps.isAt(tender.status(), TenderStatus.AWARD_APPROVED).orThrow();
        Instant now = clock.now();
        Map<Long, AssessmentSummary> written = summaries.write(tender, now);
        for (Bid bid : cases.opened(tender)) {
            AssessmentSummary summary = Objects.requireNonNull(written.get(bid.id()));
            summaries.keep(bid.id(), summary);
            if (summary.fate() != BidFate.EXCLUDED) {
                bid.decided(summary.fate() == BidFate.SUCCESSFUL);
            }
            mails.aboutBid(
                    tender, bid.providerId(), bid.reference(), "bid-outcome", Map.of(), "bids/" + bid.reference());
        }
        tender.moveOn(TenderStatus.SUMMARIES_ISSUED, course -> course.summariesIssued(now));
        process.summariesIssued(reference);
        audit.record("tender.summaries-issued", reference, Map.of("bids", written.size()));
    }

    private Decision anotherPerson(Tender tender) {
        return Decision.require(recommender(tender) != actors.get().accountId(), TenderRule.SECOND_PERSON_NEEDED);
    }

    private static long recommender(Tender tender) {
        return Objects.requireNonNull(tender.course().recommendedBy());
    }

    private static List<RankingPage.RankedBid> successful(RankingPage ranking) {
        return ranking.lots().stream()
                .flatMap(lot -> lot.bids().stream())
                .filter(bid -> bid.fate() == BidFate.SUCCESSFUL)
                .toList();
    }
}
