package cymru.cartref.tender.evaluation;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.BidQueries;
import cymru.cartref.tender.domain.BidQuery;
import cymru.cartref.tender.domain.Bids;
import cymru.cartref.tender.domain.CompliancePolicy;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.QueryFiles;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.process.BidQueryProcess;
import cymru.cartref.tender.process.TenderMails;
import cymru.cartref.time.DatabaseClock;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where a bidder answers what the council asks after the opening, and both sides read the answers. */
@Desk
public class QueryDesk {

    private final OpenedCases cases;
    private final Bids bids;
    private final BidQueries queries;
    private final QueryFiles files;
    private final ComplianceReader reader;
    private final DocumentStore documents;
    private final BidQueryProcess process;
    private final TenderMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    QueryDesk(
            OpenedCases cases,
            Bids bids,
            BidQueries queries,
            QueryFiles files,
            ComplianceReader reader,
            DocumentStore documents,
            BidQueryProcess process,
            TenderMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.cases = cases;
        this.bids = bids;
        this.queries = queries;
        this.files = files;
        this.reader = reader;
        this.documents = documents;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** What was asked about one of the provider's own bids. */
    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public List<CompliancePage.QueryLine> mine(String bidReference) {
        Bid bid = bids.findByReference(bidReference)
                .filter(found -> actors.get().belongsTo(found.providerId()))
                .orElseThrow(OpenedCases::unknown);
        return reader.queriesOf(bid, true);
    }

    /** Adds a file to an answer that is not sent yet. */
    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public CompliancePage.QueryFile attach(String queryReference, InputStream content, String name) {
        BidQuery query = own(queryReference);
        Instant now = clock.now();
        mayReply(query, now)
                .and(() -> CompliancePolicy.mayAttach(files.count(query.id())))
                .orThrow();
        StoredDocument stored = documents.store(content, name, DocumentStore.Accept.EVIDENCE);
        files.add(query.id(), stored, actors.get().accountId(), now);
        audit.record("bid.answer-file-added", queryReference, Map.of("sha256", stored.sha256()));
        return new CompliancePage.QueryFile(stored.id().value().toString(), stored.name());
    }

    /** Sends the answer, once; a second time changes nothing. */
    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public void reply(String queryReference, String text) {
        cases.lock(queries.tenderOf(queryReference).orElseThrow(OpenedCases::unknown));
        BidQuery query = own(queryReference);
        if (query.replied()) {
            return;
        }
        Instant now = clock.now();
        mayReply(query, now)
                .and(() -> CompliancePolicy.reasoned(text, CompliancePolicy.TEXT))
                .orThrow();
        query.replied(text.strip(), actors.get().accountId(), now);
        process.replied(queryReference);
        Bid bid = bids.findById(query.bidId()).orElseThrow();
        audit.record("bid.answered", bid.reference(), Map.of("query", queryReference));
        Tender tender = cases.of(bid);
        mails.toCouncil(tender, Role.CONTRACT_OFFICER, "bid-answered", Map.of("bid", bid.reference()), "/compliance");
    }

    /** A file of an answer: for the bidder's own people, and for the council's once it is sent. */
    @May({
        Role.PROVIDER_ADMINISTRATOR,
        Role.BID_WRITER,
        Role.AUTHORISED_SIGNATORY,
        Role.CONTRACT_OFFICER,
        Role.COMMISSIONING_MANAGER,
        Role.HEAD_OF_SERVICE,
        Role.AUDITOR
    })
    public InputStream file(String queryReference, String documentId) {
        Actor reader = actors.get();
        BidQuery query = queries.findByReference(queryReference).orElseThrow(OpenedCases::unknown);
        Bid bid = bids.findById(query.bidId()).orElseThrow();
        boolean own = reader.belongsTo(bid.providerId());
        if (!own) {
            cases.office(cases.of(bid));
        }
        boolean may = own || (reader.council() && query.replied());
        if (!may || !files.has(query.id(), documentId)) {
            throw OpenedCases.unknown();
        }
        return documents.open(new DocumentId(UUID.fromString(documentId)));
    }

    private static Decision mayReply(BidQuery query, Instant now) {
        return CompliancePolicy.replyInTime(now, query.dueAt())
                .and(() -> Decision.require(query.open(), TenderRule.BID_NOT_AT_THIS_STEP));
    }

    private BidQuery own(String queryReference) {
        BidQuery query = queries.lockByReference(queryReference).orElseThrow(OpenedCases::unknown);
        return bids.findById(query.bidId())
                .filter(bid -> actors.get().belongsTo(bid.providerId()))
                .map(bid -> query)
                .orElseThrow(OpenedCases::unknown);
    }
}
