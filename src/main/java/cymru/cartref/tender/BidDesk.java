package cymru.cartref.tender;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.BidCompleteness;
import cymru.cartref.tender.domain.BidSafe;
import cymru.cartref.tender.domain.Bids;
import cymru.cartref.tender.domain.Deadlines;
import cymru.cartref.tender.domain.Lot;
import cymru.cartref.tender.domain.Steps;
import cymru.cartref.tender.domain.Submission;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.process.TenderMails;
import cymru.cartref.time.DatabaseClock;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** A provider's own bids while they are written. What they say is sealed; only the provider's own people open it here. */
@Desk
public class BidDesk {

    private final BidCases cases;
    private final Bids bids;
    private final BidSafe safe;
    private final BidReader reader;
    private final TenderMails mails;
    private final DocumentStore documents;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    BidDesk(
            BidCases cases,
            Bids bids,
            BidSafe safe,
            BidReader reader,
            TenderMails mails,
            DocumentStore documents,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.cases = cases;
        this.bids = bids;
        this.safe = safe;
        this.reader = reader;
        this.mails = mails;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /**
     * Begins the provider's bid for a lot, or goes on with the one there is.
     *
     * @return its reference
     */
    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public String begin(String tenderReference, int lotNumber) {
        Actor writer = actors.get();
        long provider = cases.organisation(writer);
        Tender tender = cases.tender(tenderReference);
        Lot lot = cases.lot(tender, lotNumber);
        Bid known = bids.findByLotIdAndRoundAndProviderId(lot.id(), lot.round(), provider)
                .flatMap(bid -> bids.lockByReference(bid.reference()))
                .orElse(null);
        if (known != null && known.status() != BidStatus.WITHDRAWN) {
            return known.reference();
        }
        Instant now = clock.now();
        cases.registered(provider)
                .and(() -> Steps.isAt(tender.status(), TenderStatus.LIVE))
                .and(() -> Deadlines.bidInTime(now, tender.bidDeadline()))
                .orThrow();
        if (known != null) {
            known.beginAgain();
            audit.record("bid.begun-again", known.reference(), Map.of());
            return known.reference();
        }
        Bid bid = bids.saveAndFlush(Bid.begun(tender, lot, provider, writer.language(), writer.accountId(), now));
        bid.number();
        bids.flush();
        safe.keepDraft(bid, BidContent.empty(), writer.accountId(), now);
        audit.record("bid.begun", bid.reference(), Map.of());
        return bid.reference();
    }

    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public BidEditor open(String reference) {
        Actor reading = actors.get();
        Bid bid = cases.own(bids.findByReference(reference), reading);
        Tender tender = cases.tender(bid);
        TenderContent content = tender.content();
        TenderContent.Lot lot = cases.lot(content, bid);
        BidContent draft = safe.draft(bid).orElseThrow();
        boolean taking = tender.status() == TenderStatus.LIVE
                && Deadlines.bidInTime(clock.now(), tender.bidDeadline()).allowed();
        boolean mayEdit = taking && bid.status().editable();
        BidContent shown = mayEdit ? draft : safe.lastSent(bid).orElse(draft);
        return new BidEditor(
                reference,
                tender.reference(),
                tender.title(),
                tender.lot(bid.lotId()).orElseThrow().number(),
                lot,
                content.requirements(),
                tender.bidDeadline(),
                bid.status(),
                tender.status(),
                bid.language(),
                bid.draftRevision(),
                shown,
                BidCompleteness.gaps(lot, content.requirements(), draft),
                taking,
                mayEdit,
                reading.holds(Role.AUTHORISED_SIGNATORY),
                bid.receipt().orElse(null));
    }

    /** What a save came to. */
    public record Saved(int revision, Instant at) {}

    /**
     * Saves the draft.
     *
     * @param known the revision that the writer's copy was read at
     */
    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public Saved save(String reference, int known, Language language, BidContent content) {
        Actor writer = actors.get();
        Bid bid = cases.own(bids.lockByReference(reference), writer);
        Instant now = clock.now();
        Steps.mayBeWritten(bid.status())
                .and(() -> Submission.sameDraft(known, bid.draftRevision()))
                .and(() -> Deadlines.bidInTime(now, cases.tender(bid).bidDeadline()))
                .orThrow();
        int revision = bid.draftSaved(language);
        safe.keepDraft(bid, content, writer.accountId(), now);
        return new Saved(revision, now);
    }

    /** Whose save another one would overwrite. */
    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public LastSave lastSave(String reference) {
        return reader.lastSave(cases.own(bids.findByReference(reference), actors.get()));
    }

    /**
     * Stores a file for the bid; the writer's next save takes it into the draft.
     *
     * @param criterion the criterion it belongs to
     * @param requirement the requirement it proves
     */
    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public BidFile attach(
            String reference, InputStream content, String name, @Nullable Long criterion, @Nullable Long requirement) {
        Bid bid = cases.own(bids.findByReference(reference), actors.get());
        Steps.mayBeWritten(bid.status()).orThrow();
        StoredDocument stored = documents.store(content, name, DocumentStore.Accept.EVIDENCE);
        return new BidFile(
                stored.id().value().toString(),
                stored.name(),
                stored.mediaType(),
                stored.size(),
                stored.sha256(),
                criterion,
                requirement);
    }

    /** Opened content of a file of the own bid; the caller closes it. */
    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public InputStream file(String reference, String documentId) {
        Bid bid = cases.own(bids.findByReference(reference), actors.get());
        boolean ofBid = Stream.concat(safe.draft(bid).stream(), safe.lastSent(bid).stream())
                .flatMap(content -> content.files().stream())
                .anyMatch(file -> file.documentId().equals(documentId));
        if (!ofBid) {
            throw new AccessDeniedException("Not a file of this bid");
        }
        return documents.open(new DocumentId(UUID.fromString(documentId)));
    }

    /** Tells the provider's signatories that a bid waits for them to send it. */
    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public void askSignatory(String reference) {
        Bid bid = cases.own(bids.findByReference(reference), actors.get());
        Steps.mayBecome(bid.status(), BidStatus.SUBMITTED).orThrow();
        Tender tender = cases.tender(bid);
        audit.record("bid.ready-to-send", reference, Map.of());
        mails.aboutBid(
                tender,
                bid.providerId(),
                reference,
                "bid-ready-to-send",
                Map.of("deadline", tender.bidDeadline()),
                Role.AUTHORISED_SIGNATORY);
    }

    /** Newest first. @param beforeId the last id of the page before, or a number beyond all */
    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public List<BidLine> mine(long beforeId, int limit) {
        return reader.ofProvider(cases.organisation(actors.get()), beforeId, limit);
    }
}
