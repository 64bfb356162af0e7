package cymru.cartref.tender.domain;

import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.evaluation.MemberStage;
import java.util.Collection;
import java.util.Set;

/** Where a panel member is, from what is stored. */
public final class PanelStages {

    private PanelStages() {}

    /**
     * @param opened every bid of the tender that was opened
     * @param declared ids of the bids that the member declared about
     */
    public static MemberStage of(Tender tender, PanelMember member, Collection<Bid> opened, Set<Long> declared) {
        if (member.gone()) {
            return MemberStage.LEFT;
        }
        if (tender.status().compareTo(TenderStatus.QUALITY_LOCKED) >= 0) {
            return MemberStage.OVER;
        }
        if (tender.status() == TenderStatus.MODERATION && !member.moderator() && !member.submitted()) {
            return MemberStage.OVER; // moderation begins without whoever had nothing to score
        }
        if (!member.declared()) {
            return MemberStage.DECLARES_GENERAL;
        }
        if (!tender.opened()) {
            return MemberStage.WAITS_FOR_OPENING;
        }
        if (undeclared(member, opened, declared) > 0) {
            return MemberStage.DECLARES_BIDDERS;
        }
        if (member.moderator() || member.submitted()) {
            return MemberStage.DONE;
        }
        return tender.status() == TenderStatus.QUALITY_SCORING ? MemberStage.SCORES : MemberStage.WAITS_FOR_SCORING;
    }

    public static long undeclared(PanelMember member, Collection<Bid> opened, Set<Long> declared) {
        return opened.stream()
                .filter(bid -> member.sits(bid.lotId()) && !declared.contains(bid.id()))
                .count();
    }
}
