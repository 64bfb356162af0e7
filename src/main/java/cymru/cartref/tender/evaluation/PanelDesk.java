package cymru.cartref.tender.evaluation;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.domain.CompliancePolicy;
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
import java.util.Optional;
import java.util.Set;

/** Appoints the people who judge a tender, and finds substitutes for those who cannot. */
@Desk
public class PanelDesk {

    static final TenderStatus[] CHANGEABLE = {
        TenderStatus.APPROVED,
        TenderStatus.PLATFORM_REFERENCED,
        TenderStatus.LIVE,
        TenderStatus.CLOSED,
        TenderStatus.OPENED,
        TenderStatus.COMPLIANCE,
        TenderStatus.QUALITY_SCORING,
        TenderStatus.MODERATION // for a moderator; nobody scores any more
    };

    private final OpenedCases cases;
    private final PanelMembers members;
    private final PanelReader reader;
    private final ScoringEnd scoring;
    private final PanelMemberProcess process;
    private final TenderMails mails;
    private final People people;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    PanelDesk(
            OpenedCases cases,
            PanelMembers members,
            PanelReader reader,
            ScoringEnd scoring,
            PanelMemberProcess process,
            TenderMails mails,
            People people,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.cases = cases;
        this.members = members;
        this.reader = reader;
        this.scoring = scoring;
        this.process = process;
        this.mails = mails;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    @May({Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER, Role.HEAD_OF_SERVICE, Role.AUDITOR})
    public PanelPage page(String reference) {
        return reader.page(cases.find(reference));
    }

    /**
     * Gives a person a place on some lots; they are asked for their general declaration. A place that somebody left is
     * thereby filled.
     *
     * @param lots numbers
     * @param moderator to moderate, else to score
     */
    @May(Role.CONTRACT_OFFICER)
    public void appoint(String reference, long account, Set<Integer> lots, boolean moderator) {
        Tender tender = cases.lock(reference);
        Role needed = moderator ? Role.MODERATOR : Role.EVALUATOR;
        Actor person = people.byId(account).filter(found -> found.holds(needed)).orElseThrow(OpenedCases::unknown);
        Optional<PanelMember> known = members.findByTenderIdAndAccountId(tender.id(), account);
        Steps.isAt(tender.status(), CHANGEABLE)
                .and(() -> Decision.require(!lots.isEmpty(), TenderRule.PANEL_PLACE_TAKEN))
                .and(() -> Decision.require(
                        moderator || tender.status() != TenderStatus.MODERATION, TenderRule.TENDER_NOT_AT_THIS_STEP))
                .and(() -> known.map(member -> mayTakeMore(tender, member, moderator, lots))
                        .orElse(Decision.allow()))
                .orThrow();
        Instant now = clock.now();
        PanelMember member = known.orElseGet(() -> PanelMember.appointed(
                tender.id(), account, moderator, actors.get().accountId(), now));
        List<Lot> taken = lots.stream()
                .map(number -> cases.lot(tender, number))
                .filter(lot -> member.sitsOn(lot.id()))
                .toList();
        members.saveAndFlush(member);
        if (known.isEmpty()) {
            member.number(reference);
            members.flush();
            process.appointed(member.reference(), account, moderator);
            mails.toPanel(tender, account, "panel-appointed", Map.of());
        }
        taken.forEach(lot -> fillPlace(tender, lot, moderator));
        scoring.lookAgain(tender);
        audit.record(
                "panel.appointed",
                reference,
                Map.of("account", account, "lots", lots.toString(), "moderator", moderator));
    }

    /** Takes a person off a lot, for an interest heard of later or because they cannot go on. */
    @May(Role.CONTRACT_OFFICER)
    public void release(String memberReference, int lotNumber, String reason) {
        Tender tender = cases.lock(tenderOf(memberReference));
        PanelMember member = find(memberReference);
        Lot lot = cases.lot(tender, lotNumber);
        PanelSeat seat = member.seat(lot.id()).orElseThrow(OpenedCases::unknown);
        if (!seat.taken()) {
            return;
        }
        Steps.isAt(tender.status(), CHANGEABLE)
                .and(() -> CompliancePolicy.reasoned(reason, CompliancePolicy.NOTE))
                .orThrow();
        MemberStage before = reader.stage(tender, member);
        seat.leave(reason.strip(), clock.now());
        members.saveAndFlush(member);
        process.seatLeft(memberReference, lot.id());
        if (member.gone()) {
            process.left(memberReference);
        } else if (before == MemberStage.DECLARES_BIDDERS && reader.stage(tender, member) != before) {
            process.declaredBidders(memberReference, true);
        }
        audit.record("panel.released", tender.reference(), Map.of("member", memberReference, "lot", lotNumber));
        mails.toPanel(tender, member.accountId(), "panel-released", Map.of("lot", lotNumber));
        scoring.lookAgain(tender);
    }

    /** No substitute for this place: the rest of the panel is enough. */
    @May(Role.CONTRACT_OFFICER)
    public void goOnWithout(String memberReference, int lotNumber) {
        Tender tender = cases.lock(tenderOf(memberReference));
        PanelMember member = find(memberReference);
        Lot lot = cases.lot(tender, lotNumber);
        PanelSeat seat = member.seat(lot.id()).orElseThrow(OpenedCases::unknown);
        if (!seat.substituteWanted()) {
            return;
        }
        Steps.isAt(tender.status(), CHANGEABLE)
                .and(() -> reader.complete(tender, lot))
                .orThrow();
        settle(member, seat);
        audit.record("panel.goes-on", tender.reference(), Map.of("member", memberReference, "lot", lotNumber));
    }

    private Decision mayTakeMore(Tender tender, PanelMember member, boolean moderator, Set<Integer> lots) {
        boolean leftBefore = lots.stream()
                .map(number -> member.seat(cases.lot(tender, number).id()))
                .flatMap(Optional::stream)
                .anyMatch(seat -> !seat.taken());
        boolean more = lots.stream()
                .anyMatch(number -> member.seat(cases.lot(tender, number).id()).isEmpty());
        return PanelPolicy.mayTakePlace(
                member.moderator() != moderator || (tender.opened() && more) || member.gone(), leftBefore);
    }

    private void fillPlace(Tender tender, Lot lot, boolean moderator) {
        for (PanelMember member : members.findByTenderIdOrderById(tender.id())) {
            Optional<PanelSeat> wanted = member.seat(lot.id()).filter(PanelSeat::substituteWanted);
            if (member.moderator() == moderator && wanted.isPresent()) {
                settle(member, wanted.get());
                return;
            }
        }
    }

    private void settle(PanelMember member, PanelSeat seat) {
        seat.settle();
        members.saveAndFlush(member);
        process.substituteSettled(member.reference(), seat.lotId());
    }

    private PanelMember find(String memberReference) {
        return members.findByReference(memberReference).orElseThrow(OpenedCases::unknown);
    }

    /** A member's reference begins with its tender's, which is locked before anything of it is read. */
    private static String tenderOf(String memberReference) {
        int end = memberReference.lastIndexOf("-P");
        return end < 0 ? "" : memberReference.substring(0, end);
    }
}
