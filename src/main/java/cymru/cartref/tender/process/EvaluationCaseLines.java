package cymru.cartref.tender.process;

import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.BidQueries;
import cymru.cartref.tender.domain.Bids;
import cymru.cartref.tender.domain.Exclusions;
import cymru.cartref.tender.domain.PanelMembers;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.Tenders;
import cymru.cartref.work.CaseLines;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tasks about panels, questions to bidders and exclusions in the inbox: the tender's title, and the page where it is done. */
@Component
class EvaluationCaseLines implements CaseLines {

    private final Tenders tenders;
    private final PanelMembers members;
    private final BidQueries queries;
    private final Exclusions exclusions;
    private final Bids bids;

    EvaluationCaseLines(Tenders tenders, PanelMembers members, BidQueries queries, Exclusions exclusions, Bids bids) {
        this.tenders = tenders;
        this.members = members;
        this.queries = queries;
        this.exclusions = exclusions;
        this.bids = bids;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(PanelMemberProcess.KEY, BidQueryProcess.KEY, BidExclusionProcess.KEY);
    }

    @Override
    public CaseLine describe(String caseReference, String taskKey) {
        CaseLine line = describe(caseReference);
        return taskKey.equals(PanelMemberProcess.USER_SUBSTITUTE)
                ? new CaseLine(line.title(), line.link().replace("/evaluation", "/panel"))
                : line;
    }

    @Override
    public CaseLine describe(String caseReference) {
        if (caseReference.startsWith("Q-")) {
            Bid bid = bid(queries.findByReference(caseReference).orElseThrow().bidId());
            return line(bid.tenderId(), "bids/" + bid.reference());
        }
        if (caseReference.startsWith("X-")) {
            Bid bid =
                    bid(exclusions.findByReference(caseReference).orElseThrow().bidId());
            return line(
                    bid.tenderId(),
                    "tenders/%s/compliance".formatted(tender(bid.tenderId()).reference()));
        }
        long tender = members.findByReference(caseReference).orElseThrow().tenderId();
        return line(tender, "tenders/%s/evaluation".formatted(tender(tender).reference()));
    }

    private CaseLine line(long tender, String link) {
        return new CaseLine(TenderCaseLines.title(tender(tender).title()), link);
    }

    private Tender tender(long id) {
        return tenders.findById(id).orElseThrow();
    }

    private Bid bid(long id) {
        return bids.findById(id).orElseThrow();
    }
}
