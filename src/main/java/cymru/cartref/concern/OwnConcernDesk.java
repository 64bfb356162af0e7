package cymru.cartref.concern;

import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.domain.Concern;
import cymru.cartref.concern.domain.ConcernSafe;
import cymru.cartref.concern.domain.Concerns;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;

/**
 * Where a provider's people read what they sent themselves and what was shared with them. Everything else is none: a
 * concern that is not shared, one that is held, another's source, and where the council is with their own.
 */
@Desk
public class OwnConcernDesk {

    private final Concerns concerns;
    private final ConcernSafe safe;
    private final EventTypes events;
    private final ConcernLists lists;
    private final DocumentStore documents;
    private final AuditTrail audit;
    private final CurrentActor actors;

    OwnConcernDesk(
            Concerns concerns,
            ConcernSafe safe,
            EventTypes events,
            ConcernLists lists,
            DocumentStore documents,
            AuditTrail audit,
            CurrentActor actors) {
        this.concerns = concerns;
        this.safe = safe;
        this.events = events;
        this.lists = lists;
        this.documents = documents;
        this.audit = audit;
        this.actors = actors;
    }

    /** Newest first; none while somebody belongs to no organisation. */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public List<OwnListedConcern> mine(long beforeId, int limit) {
        Actor actor = actors.get();
        return actor.organisationId() == null
                ? List.of()
                : lists.own(actor.organisationId(), actor.accountId(), beforeId, limit);
    }

    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public OwnConcern page(String reference) {
        Actor actor = actors.get();
        Concern concern = find(reference, actor);
        boolean own = own(concern, actor);
        ConcernSafe.Written words = shared(concern) ? safe.shared(concern).orElseThrow() : null;
        audit.record("concern.read", reference, Map.of());
        return new OwnConcern(
                reference,
                concern.service(),
                own ? safe.content(concern) : null,
                own ? events.of(concern) : null,
                own ? concern.raisedAt() : null,
                words == null ? null : words.words(),
                words == null ? null : words.at());
    }

    /** A file of what the organisation itself sent. */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public ConcernDownload file(String reference, String documentId) {
        Actor actor = actors.get();
        Concern concern = find(reference, actor);
        if (!own(concern, actor)) {
            throw unknown();
        }
        ConcernFile file = safe.content(concern).files().stream()
                .filter(found -> found.documentId().equals(documentId))
                .findFirst()
                .orElseThrow(OwnConcernDesk::unknown);
        audit.record("concern.file-read", reference, Map.of("document", documentId));
        return new ConcernDownload(file, documents.open(new DocumentId(UUID.fromString(file.documentId()))));
    }

    /** One that may not be known of and one that is none look the same. */
    private Concern find(String reference, Actor actor) {
        return concerns.findByReference(reference)
                .filter(concern -> actor.belongsTo(concern.providerId()))
                .filter(concern -> own(concern, actor) || shared(concern))
                .orElseThrow(OwnConcernDesk::unknown);
    }

    /** A confidential one is its sender's alone. */
    private static boolean own(Concern concern, Actor actor) {
        return concern.source() == SourceKind.PROVIDER
                && (!concern.confidential() || concern.raisedBy() == actor.accountId());
    }

    private static boolean shared(Concern concern) {
        return concern.sharedAt() != null && !concern.held();
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No such concern, or not for this provider");
    }
}
