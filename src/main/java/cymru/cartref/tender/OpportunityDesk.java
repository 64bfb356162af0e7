package cymru.cartref.tender;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Anyone;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.account.SignedIn;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.tender.domain.Deadlines;
import cymru.cartref.tender.domain.Publication;
import cymru.cartref.tender.domain.Question;
import cymru.cartref.tender.domain.Questions;
import cymru.cartref.tender.domain.Steps;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.Tenders;
import cymru.cartref.time.DatabaseClock;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Opportunities as the public reads them, and what a signed-in person does with them short of bidding. */
@Desk
public class OpportunityDesk {

    private static final Set<Role> BIDDING =
            Set.of(Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY);

    private final Tenders tenders;
    private final Questions questions;
    private final OpportunityReader opportunities;
    private final TenderReader reader;
    private final TenderPapers papers;
    private final DocumentStore documents;
    private final ProviderRegister providers;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    OpportunityDesk(
            Tenders tenders,
            Questions questions,
            OpportunityReader opportunities,
            TenderReader reader,
            TenderPapers papers,
            DocumentStore documents,
            ProviderRegister providers,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.tenders = tenders;
        this.questions = questions;
        this.opportunities = opportunities;
        this.reader = reader;
        this.papers = papers;
        this.documents = documents;
        this.providers = providers;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** Those that take bids now, by deadline. @param after the last line of the page before; null: the first page */
    @Anyone
    public List<OpportunityLine> open(OpportunityFilter filter, @Nullable OpportunityLine after, int limit) {
        return opportunities.open(filter, after, clock.now(), limit);
    }

    /** Empty when there is none that the public may read. */
    @Anyone
    public Optional<OpportunityPage> page(String reference) {
        Instant now = clock.now();
        return tenders.findByReference(reference)
                .filter(tender -> tender.history().publishedAt() != null)
                .map(tender -> page(tender, now));
    }

    private OpportunityPage page(Tender tender, Instant now) {
        TenderPage.History history = tender.history();
        boolean live = tender.status() == TenderStatus.LIVE;
        return new OpportunityPage(
                tender.reference(),
                tender.status(),
                tender.content(),
                Objects.requireNonNullElse(history.platformReference(), ""),
                history.platformPublishedOn(),
                Objects.requireNonNull(history.publishedAt()),
                live && Deadlines.bidInTime(now, tender.bidDeadline()).allowed(),
                live && Deadlines.mayAsk(now, tender.clarificationDeadline()).allowed(),
                papers.of(tender.id()),
                reader.addenda(tender),
                questions.findByTenderIdOrderByNumber(tender.id()).stream()
                        .filter(question -> question.answered() && !question.toAskerAlone())
                        .map(OpportunityDesk::told)
                        .toList());
    }

    /** A question as all may read it: not in the asker's own words. */
    private static TenderPage.QuestionLine told(Question question) {
        return new TenderPage.QuestionLine(
                question.number(),
                question.askedAt(),
                "",
                null,
                question.told(),
                question.answer(),
                false,
                question.answeredAt());
    }

    /** Opened content; the caller closes it. */
    @Anyone
    public InputStream document(String reference, String documentId) {
        Tender tender = published(reference);
        if (!papers.has(tender.id(), documentId)) {
            throw new AccessDeniedException("Not a document of this tender");
        }
        return documents.open(new DocumentId(UUID.fromString(documentId)));
    }

    @SignedIn
    public OwnInterest own(String reference) {
        Actor actor = actors.get();
        Tender tender = published(reference);
        boolean watching = opportunities.watching(tender.id(), actor.accountId());
        Long provider = actor.organisationId();
        if (provider == null) {
            return new OwnInterest(watching, false, null, Map.of(), List.of());
        }
        boolean bidding = BIDDING.stream().anyMatch(actor::holds);
        return new OwnInterest(
                watching,
                bidding
                        && providers.find(provider).stream()
                                .anyMatch(summary -> summary.status() == ProviderStatus.REGISTERED),
                opportunities.declined(tender.id(), provider),
                bidding ? opportunities.bids(tender.id(), provider) : Map.of(),
                bidding
                        ? questions.findByTenderIdOrderByNumber(tender.id()).stream()
                                .filter(question -> question.providerId() == provider)
                                .map(TenderReader::line)
                                .toList()
                        : List.of());
    }

    @SignedIn
    public void watch(String reference, boolean on) {
        Tender tender = published(reference);
        opportunities.watch(tender.id(), actors.get().accountId(), on, clock.now());
    }

    /** "We will not bid". Said again, the last reason counts. */
    @May({Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY})
    public void decline(String reference, @Nullable DeclineReason reason, String note) {
        Actor actor = actors.get();
        Long provider = actor.organisationId();
        if (provider == null) {
            throw new AccessDeniedException("Belongs to no provider");
        }
        Tender tender = published(reference);
        Steps.isAt(tender.status(), TenderStatus.LIVE)
                .and(() -> Publication.mayDecline(reason == null ? "" : reason.name()))
                .orThrow();
        opportunities.decline(
                tender.id(), provider, Objects.requireNonNull(reason), note.strip(), actor.accountId(), clock.now());
        audit.record("tender.declined", reference + "-D" + provider, Map.of("reason", reason.name()));
    }

    private Tender published(String reference) {
        return tenders.findByReference(reference)
                .filter(tender -> tender.history().publishedAt() != null)
                .orElseThrow(() -> new AccessDeniedException("Not public"));
    }
}
