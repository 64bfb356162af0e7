package cymru.cartref.tender.evaluation;

import cymru.cartref.tender.BidsOpened;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.PanelMember;
import cymru.cartref.tender.domain.PanelMembers;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.process.PanelMemberProcess;
import cymru.cartref.tender.process.TenderMails;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When bids are opened, whoever has made the general declaration is asked about each bidder. */
@Component
class PanelAtOpening {

    private final OpenedCases cases;
    private final PanelMembers members;
    private final PanelMemberProcess process;
    private final TenderMails mails;

    PanelAtOpening(OpenedCases cases, PanelMembers members, PanelMemberProcess process, TenderMails mails) {
        this.cases = cases;
        this.members = members;
        this.process = process;
        this.mails = mails;
    }

    @EventListener
    void on(BidsOpened event) {
        Tender tender = cases.find(event.reference());
        for (PanelMember member : members.findByTenderIdOrderById(tender.id())) {
            if (member.declared() && !member.gone()) {
                process.bidsOpened(member.reference());
                mails.toPanel(tender, member.accountId(), "panel-bidders", Map.of());
            }
        }
    }
}
