package cymru.cartref.tender.evaluation;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.CompliancePolicy;
import cymru.cartref.tender.domain.InterestBook;
import cymru.cartref.tender.domain.Lot;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.PanelMember;
import cymru.cartref.tender.domain.PanelMembers;
import cymru.cartref.tender.domain.PanelPolicy;
import cymru.cartref.tender.domain.PanelSeat;
import cymru.cartref.tender.domain.Steps;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.process.PanelMemberProcess;
import cymru.cartref.tender.process.TenderMails;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where panel members declare interests: in general first, then about each bidder, and only then they read. */
@Desk
public class InterestDesk {

    private final OpenedCases cases;
    private final PanelMembers members;
    private final PanelReader panels;
    private final InterestBook interests;
    private final ScoringEnd scoring;
    private final PanelMemberProcess process;
    private final TenderMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    InterestDesk(
            OpenedCases cases,
            PanelMembers members,
            PanelReader panels,
            InterestBook interests,
            ScoringEnd scoring,
            PanelMemberProcess process,
            TenderMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.cases = cases;
        this.members = members;
        this.panels = panels;
        this.interests = interests;
        this.scoring = scoring;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** The signed-in person's own part in the panel. */
    @May({Role.EVALUATOR, Role.MODERATOR})
    public MemberPage page(String reference) {
        Tender tender = cases.find(reference);
        PanelMember member = own(tender);
        boolean named = member.declared() && tender.opened();
        List<Bid> opened = named ? cases.opened(tender) : List.of();
        Map<Long, String> names = cases.names(opened);
        Map<Long, Boolean> declared = interests.of(member.id()).stream()
                .collect(Collectors.toMap(InterestBook.Declared::bid, InterestBook.Declared::conflict));
        return new MemberPage(
                reference,
                tender.title(),
                tender.status(),
                panels.stage(tender, member),
                member.moderator(),
                tender.lots().stream()
                        .filter(lot -> member.seat(lot.id()).isPresent())
                        .map(lot -> new MemberPage.MemberLot(
                                lot.number(),
                                lot.title(),
                                !member.sits(lot.id()),
                                opened.stream()
                                        .filter(bid -> bid.lotId() == lot.id())
                                        .filter(bid -> member.sits(lot.id()) || declared.containsKey(bid.id()))
                                        .map(bid -> new MemberPage.Bidder(
                                                bid.reference(),
                                                names.getOrDefault(bid.providerId(), ""),
                                                declared.get(bid.id())))
                                        .toList()))
                        .toList());
    }

    /** The general declaration on appointment. An interest takes the person off the whole panel. */
    @May({Role.EVALUATOR, Role.MODERATOR})
    public void declareGeneral(String reference, boolean interest, String what) {
        Tender tender = cases.lock(reference);
        PanelMember member = own(tender);
        if (member.declared() || member.gone()) {
            return;
        }
        Steps.isAt(tender.status(), PanelDesk.CHANGEABLE)
                .and(() -> PanelPolicy.interest(interest, what))
                .and(() -> CompliancePolicy.bounded(what, CompliancePolicy.NOTE))
                .orThrow();
        Instant now = clock.now();
        member.declared(interest ? what.strip() : null, now);
        List<Long> left = member.lots();
        if (interest) {
            left.forEach(lot -> leave(tender, member, lot, what.strip(), now));
        }
        members.saveAndFlush(member);
        if (interest) {
            left.forEach(lot -> process.seatLeft(member.reference(), lot));
        }
        process.declaredGeneral(member.reference(), !member.gone());
        audit.record("panel.declared-general", reference, Map.of("interest", interest));
        if (interest) {
            scoring.lookAgain(tender);
        }
    }

    /** About one bidder. A conflict takes the person off that lot and asks for a substitute. The first answer stands. */
    @May({Role.EVALUATOR, Role.MODERATOR})
    public void declare(String bidReference, boolean conflict, String what) {
        Tender tender = cases.lockTenderOf(bidReference);
        Bid bid = cases.bid(bidReference);
        PanelMember member = own(tender);
        if (!member.sits(bid.lotId())) {
            return;
        }
        Steps.isAt(tender.status(), PanelDesk.CHANGEABLE)
                .and(() -> Decision.require(member.declared(), TenderRule.INTEREST_NOT_DECLARED))
                .and(() -> PanelPolicy.interest(conflict, what))
                .and(() -> CompliancePolicy.bounded(what, CompliancePolicy.NOTE))
                .orThrow();
        Instant now = clock.now();
        if (!interests.declare(new InterestBook.Declared(member.id(), bid.id(), conflict, what.strip()), now)) {
            return;
        }
        if (conflict) {
            leave(tender, member, bid.lotId(), what.strip(), now);
            members.saveAndFlush(member);
            process.seatLeft(member.reference(), bid.lotId());
        }
        audit.record("panel.declared", bidReference, Map.of("tender", tender.reference(), "conflict", conflict));
        if (panels.stage(tender, member) != MemberStage.DECLARES_BIDDERS) {
            process.declaredBidders(member.reference(), !member.gone());
        }
        if (conflict) {
            scoring.lookAgain(tender);
        }
    }

    private void leave(Tender tender, PanelMember member, long lotId, String why, Instant now) {
        PanelSeat seat = member.seat(lotId).orElseThrow();
        seat.leave(why, now);
        Lot lot = tender.lot(lotId).orElseThrow();
        mails.toCouncil(tender, Role.CONTRACT_OFFICER, "panel-substitute", Map.of("lot", lot.number()), "/panel");
    }

    private PanelMember own(Tender tender) {
        return members.findByTenderIdAndAccountId(tender.id(), actors.get().accountId())
                .orElseThrow(OpenedCases::unknown);
    }
}
