package cymru.cartref.concern;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.domain.Concern;
import cymru.cartref.concern.domain.ConcernSafe;
import cymru.cartref.concern.domain.Concerns;
import cymru.cartref.concern.domain.SoftNotes;
import cymru.cartref.concern.domain.Triages;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.time.DatabaseClock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Where the council reads concerns. Reading one, and each of its files, is on record. */
@Desk
public class ConcernDesk {

    private final Concerns concerns;
    private final ConcernSafe safe;
    private final EventTypes events;
    private final Triages triages;
    private final SoftNotes notes;
    private final ConcernLists lists;
    private final Subjects subjects;
    private final DocumentStore documents;
    private final People people;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    ConcernDesk(
            Concerns concerns,
            ConcernSafe safe,
            EventTypes events,
            Triages triages,
            SoftNotes notes,
            ConcernLists lists,
            Subjects subjects,
            DocumentStore documents,
            People people,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.concerns = concerns;
        this.safe = safe;
        this.events = events;
        this.triages = triages;
        this.notes = notes;
        this.lists = lists;
        this.subjects = subjects;
        this.documents = documents;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** Newest first; {@code beforeId} is the last id of the page before, or a number beyond all. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD})
    public List<ListedConcern> list(ConcernFilter filter, long beforeId, int limit) {
        return lists.page(filter, actors.get().accountId(), beforeId, limit);
    }

    /** When somebody of triage opens it, triage has begun. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD})
    public ConcernPage page(String reference) {
        Actor reader = actors.get();
        Concern concern = concerns.lockByReference(reference).orElseThrow(ConcernDesk::unknown);
        if (reader.holds(QUALITY_MONITOR)) {
            concern.beginTriage(clock.now());
        }
        audit.record("concern.read", reference, Map.of());
        return page(concern, reader);
    }

    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD})
    public ConcernDownload file(String reference, String documentId) {
        Concern concern = concerns.findByReference(reference).orElseThrow(ConcernDesk::unknown);
        ConcernFile file = safe.content(concern).files().stream()
                .filter(found -> found.documentId().equals(documentId))
                .findFirst()
                .orElseThrow(ConcernDesk::unknown);
        audit.record("concern.file-read", reference, Map.of("document", documentId));
        return new ConcernDownload(file, documents.open(new DocumentId(UUID.fromString(file.documentId()))));
    }

    private ConcernPage page(Concern concern, Actor reader) {
        Optional<ConcernSafe.Written> held = safe.hold(concern);
        Optional<ConcernSafe.Written> shared = concern.sharedAt() == null ? Optional.empty() : safe.shared(concern);
        Optional<Triages.Kept> triage = triages.find(concern);
        List<SoftNotes.Kept> about = notes.about(concern.providerId(), concern.serviceId());
        Set<Long> accounts = new HashSet<>(Set.of(concern.raisedBy()));
        held.ifPresent(words -> accounts.add(words.by()));
        shared.ifPresent(words -> accounts.add(words.by()));
        triage.ifPresent(decided -> accounts.add(decided.by()));
        about.forEach(note -> accounts.add(note.by()));
        Map<Long, String> names = people.names(accounts);
        boolean mayKnow = mayKnowSource(concern, reader);
        ConcernContent content = safe.content(concern);
        return new ConcernPage(
                concern.reference(),
                concern.provider(),
                subjects.provider(concern.providerId()).reference(),
                concern.service(),
                concern.source(),
                concern.confidential(),
                mayKnow ? name(names, concern.raisedBy()) : null,
                concern.raisedAt(),
                concern.status(),
                concern.childAtRisk(),
                mayKnow ? content : content.withoutSource(),
                events.of(concern),
                concern.triageDue(),
                concern.suggested(),
                held.map(words -> hold(concern, words, names)).orElse(null),
                held.filter(words -> !concern.held())
                        .map(words -> new LiftLine(words.words(), name(names, words.by()), words.at()))
                        .orElse(null),
                triage.map(decided ->
                                triage(decided, names, lists.escalation(concern).orElse(null)))
                        .orElse(null),
                shared.map(words -> new SharedLine(words.words(), name(names, words.by()), words.at()))
                        .orElse(null),
                about.stream().map(note -> SoftNoteDesk.line(note, names)).toList(),
                lists.earlier(concern));
    }

    /** A confidential source is known to those who triage or look after safeguarding, and to itself. */
    private static boolean mayKnowSource(Concern concern, Actor reader) {
        return !concern.confidential()
                || concern.raisedBy() == reader.accountId()
                || reader.holds(QUALITY_MONITOR)
                || reader.holds(SAFEGUARDING_LEAD);
    }

    private static @Nullable HoldLine hold(Concern concern, ConcernSafe.Written reason, Map<Long, String> names) {
        return concern.heldUntil() == null
                ? null
                : new HoldLine(
                        concern.heldUntil(),
                        concern.holdReview(),
                        reason.words(),
                        name(names, reason.by()),
                        reason.at());
    }

    private static TriageLine triage(Triages.Kept kept, Map<Long, String> names, @Nullable String escalation) {
        DecideTriage command = kept.command();
        return new TriageLine(
                command.score(),
                kept.recommendation(),
                command.level(),
                command.reason(),
                command.referral(),
                command.referralAt(),
                command.referral() ? command.referralTo() : null,
                name(names, kept.by()),
                kept.at(),
                escalation);
    }

    private static String name(Map<Long, String> names, long account) {
        return names.getOrDefault(account, "");
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No such concern");
    }
}
