package cymru.cartref.tender.evaluation;

import cymru.cartref.tender.TenderTerminated;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.BidQueries;
import cymru.cartref.tender.domain.BidQuery;
import cymru.cartref.tender.domain.Exclusion;
import cymru.cartref.tender.domain.Exclusions;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.PanelMember;
import cymru.cartref.tender.domain.PanelMembers;
import cymru.cartref.tender.domain.PanelSeat;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.process.BidExclusionProcess;
import cymru.cartref.tender.process.BidQueryProcess;
import cymru.cartref.tender.process.PanelMemberProcess;
import cymru.cartref.tender.process.TenderMails;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a tender is terminated, nobody is asked for anything about it any more. */
@Component
class EarlyEnd {

    private final OpenedCases cases;
    private final PanelMembers members;
    private final BidQueries queries;
    private final Exclusions exclusions;
    private final PanelMemberProcess panelProcess;
    private final BidQueryProcess queryProcess;
    private final BidExclusionProcess exclusionProcess;
    private final TenderMails mails;
    private final DatabaseClock clock;

    EarlyEnd(
            OpenedCases cases,
            PanelMembers members,
            BidQueries queries,
            Exclusions exclusions,
            PanelMemberProcess panelProcess,
            BidQueryProcess queryProcess,
            BidExclusionProcess exclusionProcess,
            TenderMails mails,
            DatabaseClock clock) {
        this.cases = cases;
        this.members = members;
        this.queries = queries;
        this.exclusions = exclusions;
        this.panelProcess = panelProcess;
        this.queryProcess = queryProcess;
        this.exclusionProcess = exclusionProcess;
        this.mails = mails;
        this.clock = clock;
    }

    @EventListener
    void on(TenderTerminated event) {
        Tender tender = cases.find(event.reference());
        Instant now = clock.now();
        List<Long> bids = cases.opened(tender).stream().map(Bid::id).toList();
        queries.findByBidIdInOrderById(bids).stream().filter(BidQuery::open).forEach(query -> {
            query.end(now);
            queryProcess.ended(query.reference());
        });
        exclusions.findByBidIdInOrderById(bids).stream().filter(Exclusion::open).forEach(exclusion -> {
            exclusion.end(now);
            exclusionProcess.ended(exclusion.reference());
        });
        for (PanelMember member : members.findByTenderIdOrderById(tender.id())) {
            member.seats().forEach(PanelSeat::settle);
            panelProcess.ended(member.reference());
            if (!member.gone()) {
                mails.toPanel(tender, member.accountId(), "panel-tender-terminated", Map.of());
            }
        }
    }
}
