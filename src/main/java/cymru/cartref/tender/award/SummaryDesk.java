package cymru.cartref.tender.award;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.Bids;
import cymru.cartref.tender.domain.OpenedCases;
import java.util.Map;
import java.util.Optional;

/** Where a bidder reads how its bid was assessed, and the council what it was told. */
@Desk
public class SummaryDesk {

    private final Bids bids;
    private final Summaries summaries;
    private final SummaryPdf pdf;
    private final AuditTrail audit;
    private final CurrentActor actors;

    SummaryDesk(Bids bids, Summaries summaries, SummaryPdf pdf, AuditTrail audit, CurrentActor actors) {
        this.bids = bids;
        this.summaries = summaries;
        this.pdf = pdf;
        this.audit = audit;
        this.actors = actors;
    }

    /** The summary, once all were issued. */
    @May({
        Role.PROVIDER_ADMINISTRATOR,
        Role.BID_WRITER,
        Role.AUTHORISED_SIGNATORY,
        Role.CONTRACT_OFFICER,
        Role.COMMISSIONING_MANAGER,
        Role.HEAD_OF_SERVICE,
        Role.AUDITOR
    })
    public Optional<AssessmentSummary> read(String bidReference) {
        Optional<AssessmentSummary> summary =
                summaries.of(admitted(bidReference).id()).map(Summaries.Issued::summary);
        summary.ifPresent(read -> audit.record("bid.summary-read", bidReference, Map.of()));
        return summary;
    }

    /** The same on paper, in the reader's choice of language. */
    @May({
        Role.PROVIDER_ADMINISTRATOR,
        Role.BID_WRITER,
        Role.AUTHORISED_SIGNATORY,
        Role.CONTRACT_OFFICER,
        Role.COMMISSIONING_MANAGER,
        Role.HEAD_OF_SERVICE,
        Role.AUDITOR
    })
    public byte[] print(String bidReference, Language language) {
        Summaries.Issued issued = summaries.of(admitted(bidReference).id()).orElseThrow(OpenedCases::unknown);
        audit.record("bid.summary-printed", bidReference, Map.of("hash", issued.hash()));
        return pdf.print(issued.summary(), issued.hash(), language);
    }

    private Bid admitted(String bidReference) {
        Actor reader = actors.get();
        return bids.findByReference(bidReference)
                .filter(bid -> reader.council() || reader.belongsTo(bid.providerId()))
                .orElseThrow(OpenedCases::unknown);
    }
}
