package cymru.cartref.tender;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.shared.Decision;
import cymru.cartref.tender.domain.Completeness;
import cymru.cartref.tender.domain.Criteria;
import cymru.cartref.tender.domain.Deadlines;
import cymru.cartref.tender.domain.Publication;
import cymru.cartref.tender.domain.Separation;
import cymru.cartref.tender.domain.Standstill;
import cymru.cartref.tender.domain.Steps;
import cymru.cartref.tender.domain.Submission;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.TenderProcedure;
import cymru.cartref.tender.domain.Tenders;
import cymru.cartref.tender.process.TenderMails;
import cymru.cartref.tender.process.TenderProcess;
import cymru.cartref.time.DatabaseClock;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;

/** Makes a tender: from the first draft to a second person's approval. */
@Desk
public class TenderDesk {

    private final Tenders tenders;
    private final TenderStart start;
    private final TenderReader reader;
    private final TenderPapers papers;
    private final TenderProcedure procedure;
    private final TenderProcess process;
    private final TenderMails mails;
    private final DocumentStore documents;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    TenderDesk(
            Tenders tenders,
            TenderStart start,
            TenderReader reader,
            TenderPapers papers,
            TenderProcedure procedure,
            TenderProcess process,
            TenderMails mails,
            DocumentStore documents,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.tenders = tenders;
        this.start = start;
        this.reader = reader;
        this.papers = papers;
        this.procedure = procedure;
        this.process = process;
        this.mails = mails;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** @return the new draft's reference */
    @May(Role.CONTRACT_OFFICER)
    public String begin(TenderContent content) {
        return start.begin(content, null, actors.get().accountId(), clock.now());
    }

    @May({Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER, Role.HEAD_OF_SERVICE, Role.AUDITOR})
    public TenderPage page(String reference) {
        return reader.page(tenders.findByReference(reference).orElseThrow(TenderDesk::unknown));
    }

    @May({Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER, Role.HEAD_OF_SERVICE, Role.AUDITOR})
    public List<TenderLine> list(TenderFilter filter, long beforeId, int limit) {
        return reader.lines(filter, beforeId, limit);
    }

    /**
     * Saves a draft.
     *
     * @param known the revision that the officer's copy was read at
     * @return the revision now
     */
    @May(Role.CONTRACT_OFFICER)
    public int save(String reference, int known, TenderContent content) {
        Tender tender = lock(reference);
        Steps.isAt(tender.status(), TenderStatus.DRAFT)
                .and(() -> Submission.sameDraft(known, tender.revision()))
                .orThrow();
        tender.write(content, actors.get().accountId());
        tenders.saveAndFlush(tender);
        audit.record("tender.saved", reference, Map.of("revision", tender.revision()));
        return tender.revision();
    }

    /** Whose save another one would overwrite. */
    @May(Role.CONTRACT_OFFICER)
    public LastSave lastSave(String reference) {
        return reader.lastSave(tenders.findByReference(reference).orElseThrow(TenderDesk::unknown));
    }

    /** @return the stored file, now one of the tender's documents */
    @May(Role.CONTRACT_OFFICER)
    public StoredDocument addDocument(String reference, InputStream content, String name) {
        Tender tender = lock(reference);
        Decision.require(!tender.status().over(), TenderRule.TENDER_NOT_AT_THIS_STEP)
                .orThrow();
        StoredDocument stored = documents.store(content, name, DocumentStore.Accept.EVIDENCE);
        papers.add(tender.id(), stored.name(), stored.id(), actors.get().accountId(), clock.now());
        audit.record("tender.document-added", reference, Map.of("sha256", stored.sha256()));
        return stored;
    }

    @May(Role.CONTRACT_OFFICER)
    public void removeDocument(String reference, long paper) {
        Tender tender = lock(reference);
        Steps.isAt(tender.status(), TenderStatus.DRAFT).orThrow();
        papers.remove(tender.id(), paper);
        audit.record("tender.document-removed", reference, Map.of("document", paper));
    }

    /** Opened content; the caller closes it. */
    @May({
        Role.CONTRACT_OFFICER,
        Role.COMMISSIONING_MANAGER,
        Role.HEAD_OF_SERVICE,
        Role.AUDITOR,
        Role.EVALUATOR,
        Role.MODERATOR
    })
    public InputStream document(String reference, String documentId) {
        Tender tender = tenders.findByReference(reference).orElseThrow(TenderDesk::unknown);
        if (!papers.has(tender.id(), documentId)) {
            throw unknown();
        }
        return documents.open(new DocumentId(UUID.fromString(documentId)));
    }

    /** Sends a whole draft to a second person. */
    @May(Role.CONTRACT_OFFICER)
    public void sendForApproval(String reference) {
        Tender tender = lock(reference);
        if (tender.status() == TenderStatus.IN_APPROVAL
                && Objects.equals(tender.sentBy(), actors.get().accountId())) {
            return;
        }
        Instant now = clock.now();
        Steps.mayBecome(tender.status(), TenderStatus.IN_APPROVAL)
                .and(() -> whole(tender, now))
                .orThrow();
        tender.sendForApproval(actors.get().accountId(), now);
        process.sentForApproval(reference);
        audit.record("tender.sent-for-approval", reference, Map.of());
        mails.toCouncil(tender, Role.COMMISSIONING_MANAGER, "tender-for-approval");
    }

    @May(Role.COMMISSIONING_MANAGER)
    public void approve(String reference) {
        Tender tender = lock(reference);
        if (tender.status() == TenderStatus.APPROVED) {
            return;
        }
        Instant now = clock.now();
        Steps.mayBecome(tender.status(), TenderStatus.APPROVED)
                .and(() -> Separation.mayApprove(actors.get().accountId(), tender.hands()))
                .and(() -> inOrder(tender.content(), now))
                .orThrow();
        tender.approve(actors.get().accountId(), now);
        process.judged(reference, true);
        audit.record("tender.approved", reference, Map.of());
        mails.toPerson(tender, Objects.requireNonNull(tender.sentBy()), "tender-approved", Map.of());
    }

    /** Gives the draft back to its writers with what should change. */
    @May(Role.COMMISSIONING_MANAGER)
    public void giveBack(String reference, String reason) {
        Tender tender = lock(reference);
        Steps.isAt(tender.status(), TenderStatus.IN_APPROVAL)
                .and(() -> Separation.mayApprove(actors.get().accountId(), tender.hands()))
                .orThrow();
        tender.giveBack(reason);
        process.judged(reference, false);
        audit.record("tender.given-back", reference, Map.of());
        mails.toPerson(tender, Objects.requireNonNull(tender.sentBy()), "tender-given-back", Map.of("reason", reason));
    }

    private Decision whole(Tender tender, Instant now) {
        int leastStandstill = procedure.leastStandstill(tender);
        TenderContent content = tender.content();
        Decision decision = Publication.mayBeSentForApproval(Completeness.gaps(content).stream()
                .map(gap -> gap.kind().name())
                .toList());
        int number = 0;
        for (TenderContent.Lot lot : content.lots()) {
            int lotNumber = ++number;
            decision = decision.and(() -> Criteria.weightsSumTo100(
                            lotNumber,
                            lot.criteria().stream()
                                    .map(criterion -> Objects.requireNonNull(criterion.weight()))
                                    .toList()))
                    .and(() -> Criteria.awardRule(lotNumber, lot.awardRule(), lot.places(), lot.threshold()));
        }
        return decision.and(() -> Standstill.chosen(content.lightTouch(), content.standstillDays(), leastStandstill))
                .and(() -> inOrder(content, now));
    }

    private static Decision inOrder(TenderContent content, Instant now) {
        return Deadlines.inOrder(
                now,
                Objects.requireNonNull(content.clarificationDeadline()),
                Objects.requireNonNull(content.bidDeadline()));
    }

    private Tender lock(String reference) {
        return tenders.lockByReference(reference).orElseThrow(TenderDesk::unknown);
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No such tender, or not this person's");
    }
}
