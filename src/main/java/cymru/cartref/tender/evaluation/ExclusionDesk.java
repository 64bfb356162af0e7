package cymru.cartref.tender.evaluation;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.BidQueries;
import cymru.cartref.tender.domain.CompliancePolicy;
import cymru.cartref.tender.domain.Exclusion;
import cymru.cartref.tender.domain.Exclusions;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.Separation;
import cymru.cartref.tender.domain.Steps;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.process.BidExclusionProcess;
import cymru.cartref.tender.process.TenderMails;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Excludes a bid: proposed by one person, after the bidder was heard, and decided by another. */
@Desk
public class ExclusionDesk {

    private final OpenedCases cases;
    private final BidQueries queries;
    private final Exclusions exclusions;
    private final ScoringEnd scoring;
    private final BidExclusionProcess process;
    private final TenderMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    ExclusionDesk(
            OpenedCases cases,
            BidQueries queries,
            Exclusions exclusions,
            ScoringEnd scoring,
            BidExclusionProcess process,
            TenderMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.cases = cases;
        this.queries = queries;
        this.exclusions = exclusions;
        this.scoring = scoring;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** @return the proposal's reference; that of the open one when there is one already */
    @May(Role.CONTRACT_OFFICER)
    public String propose(String bidReference, ExclusionGround ground, String reason) {
        Tender tender = cases.lockForOfficeOf(bidReference);
        Bid bid = cases.bid(bidReference);
        for (Exclusion earlier : exclusions.findByBidIdInOrderById(List.of(bid.id()))) {
            if (earlier.open() || earlier.excludes()) {
                return earlier.reference();
            }
        }
        Instant now = clock.now();
        mayExclude(tender)
                .and(() -> CompliancePolicy.reasoned(reason, CompliancePolicy.TEXT))
                .and(() -> CompliancePolicy.heard(ground, queries.findByBidIdInOrderById(List.of(bid.id())), now))
                .orThrow();
        Exclusion exclusion = exclusions.saveAndFlush(Exclusion.proposed(
                bid.id(), ground, reason.strip(), actors.get().accountId(), now));
        exclusion.number();
        exclusions.flush();
        process.proposed(exclusion.reference());
        audit.record(
                "bid.exclusion-proposed",
                bidReference,
                Map.of("exclusion", exclusion.reference(), "ground", ground.name()));
        mails.toCouncil(
                tender, Role.COMMISSIONING_MANAGER, "exclusion-proposed", Map.of("bid", bidReference), "/compliance");
        return exclusion.reference();
    }

    /** @param exclude otherwise the bid stays in */
    @May({Role.COMMISSIONING_MANAGER, Role.HEAD_OF_SERVICE})
    public void decide(String bidReference, boolean exclude, String reason) {
        Tender tender = cases.lockForOfficeOf(bidReference);
        Bid bid = cases.bid(bidReference);
        Exclusion exclusion = exclusions.findByBidIdInOrderById(List.of(bid.id())).stream()
                .filter(Exclusion::open)
                .findFirst()
                .orElse(null);
        if (exclusion == null) {
            Decision.require(
                            exclusions.findByBidIdInOrderById(List.of(bid.id())).stream()
                                    .anyMatch(decided -> decided.excludes() == exclude),
                            TenderRule.BID_NOT_AT_THIS_STEP)
                    .orThrow();
            return;
        }
        Instant now = clock.now();
        boolean heard = CompliancePolicy.heard(
                        exclusion.ground(), queries.findByBidIdInOrderById(List.of(bid.id())), now)
                .allowed();
        mayExclude(tender)
                .and(() -> CompliancePolicy.reasoned(reason, CompliancePolicy.TEXT))
                .and(() -> Separation.mayExclude(
                        heard, exclusion.proposedBy(), actors.get().accountId()))
                .orThrow();
        exclusion.decided(exclude, reason.strip(), actors.get().accountId(), now);
        if (exclude) {
            bid.exclude();
        }
        process.decided(exclusion.reference());
        audit.record(
                "bid.exclusion-decided", bidReference, Map.of("exclusion", exclusion.reference(), "excluded", exclude));
        mails.toPerson(
                tender,
                exclusion.proposedBy(),
                exclude ? "exclusion-decided" : "exclusion-rejected",
                Map.of("bid", bidReference));
        scoring.lookAgain(tender);
    }

    private static Decision mayExclude(Tender tender) {
        return Steps.isAt(
                tender.status(),
                TenderStatus.OPENED,
                TenderStatus.COMPLIANCE,
                TenderStatus.QUALITY_SCORING,
                TenderStatus.MODERATION,
                TenderStatus.QUALITY_LOCKED,
                TenderStatus.PRICE_OPENED);
    }
}
