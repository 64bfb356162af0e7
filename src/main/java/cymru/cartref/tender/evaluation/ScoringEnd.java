package cymru.cartref.tender.evaluation;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.Lot;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.PanelMember;
import cymru.cartref.tender.domain.PanelMembers;
import cymru.cartref.tender.domain.PanelSeat;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.process.PanelMemberProcess;
import cymru.cartref.tender.process.TenderMails;
import cymru.cartref.tender.process.TenderProcess;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Moderation begins by itself when the last scores are in; nobody has to notice. */
@Component
class ScoringEnd {

    private final OpenedCases cases;
    private final PanelMembers members;
    private final PanelReader panels;
    private final TenderProcess process;
    private final PanelMemberProcess panelProcess;
    private final TenderMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    ScoringEnd(
            OpenedCases cases,
            PanelMembers members,
            PanelReader panels,
            TenderProcess process,
            PanelMemberProcess panelProcess,
            TenderMails mails,
            AuditTrail audit,
            DatabaseClock clock) {
        this.cases = cases;
        this.members = members;
        this.panels = panels;
        this.process = process;
        this.panelProcess = panelProcess;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** Called after every deed that may have been the last one wanted; the tender is locked. */
    void lookAgain(Tender tender) {
        if (tender.status() != TenderStatus.QUALITY_SCORING || !allIn(tender)) {
            return;
        }
        Instant now = clock.now();
        tender.moveOn(TenderStatus.MODERATION, course -> course.moderationBegun(now));
        process.scoresIn(tender.reference());
        endScoring(tender);
        audit.record("tender.moderation-begun", tender.reference(), Map.of());
        members.findByTenderIdOrderById(tender.id()).stream()
                .filter(member -> member.moderator() && !member.gone())
                .forEach(member -> mails.toPanel(tender, member.accountId(), "panel-moderate", Map.of()));
    }

    /** Nobody scores any more: not whoever had nothing to score, and no substitute is looked for. */
    private void endScoring(Tender tender) {
        for (PanelMember member : members.findByTenderIdOrderById(tender.id())) {
            if (member.moderator()) {
                continue;
            }
            for (PanelSeat seat : member.seats()) {
                if (seat.substituteWanted()) {
                    seat.settle();
                    panelProcess.substituteSettled(member.reference(), seat.lotId());
                }
            }
            if (!member.submitted()) {
                panelProcess.ended(member.reference());
            }
        }
    }

    private boolean allIn(Tender tender) {
        Set<Long> wanted = cases.running(tender).stream().map(Bid::lotId).collect(Collectors.toSet());
        List<PanelMember> panel = members.findByTenderIdOrderById(tender.id());
        return tender.lots().stream()
                .filter(lot -> wanted.contains(lot.id()))
                .allMatch(lot -> complete(tender, lot, panel));
    }

    private boolean complete(Tender tender, Lot lot, List<PanelMember> panel) {
        return panels.complete(tender, lot).allowed()
                && panel.stream()
                        .filter(member -> !member.moderator() && member.sits(lot.id()))
                        .allMatch(PanelMember::submitted);
    }
}
