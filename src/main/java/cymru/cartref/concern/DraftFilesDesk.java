package cymru.cartref.concern;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.GUEST;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.concern.domain.ConcernDrafts;
import cymru.cartref.concern.domain.ConcernPolicy;
import cymru.cartref.concern.domain.DraftFiles;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;

/** Files and photos of a draft, its writer's alone until it is sent. */
@Desk
public class DraftFilesDesk {

    private final ConcernDrafts drafts;
    private final Drafting drafting;
    private final DocumentStore documents;
    private final DraftFiles removed;
    private final CurrentActor actors;

    DraftFilesDesk(
            ConcernDrafts drafts, Drafting drafting, DocumentStore documents, DraftFiles removed, CurrentActor actors) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.documents = documents;
        this.removed = removed;
        this.actors = actors;
    }

    /**
     * Adds a file or photo to a draft that was saved before.
     *
     * @param revision of the last save
     * @param content read to its end; the caller closes it
     */
    @May({
        QUALITY_MONITOR,
        CONTRACT_OFFICER,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        SAFEGUARDING_LEAD,
        PROVIDER_ADMINISTRATOR,
        RESPONSIBLE_INDIVIDUAL,
        GUEST
    })
    public ConcernDraft attach(long providerId, int revision, InputStream content, String name) {
        long account = actors.get().accountId();
        ConcernDrafts.Kept kept = drafts.lock(account, providerId).orElseThrow(DraftFilesDesk::unknown);
        ConcernPolicy.fresh(kept.revision(), revision)
                .and(() -> ConcernPolicy.files(kept.content().files().size() + 1))
                .orThrow();
        StoredDocument stored = documents.store(content, name, DocumentStore.Accept.EVIDENCE);
        ConcernFile file = new ConcernFile(
                stored.id().value().toString(), stored.name(), stored.mediaType(), stored.size(), stored.storedAt());
        return with(
                account,
                kept,
                Stream.concat(kept.content().files().stream(), Stream.of(file)).toList());
    }

    /** @param revision of the last save */
    @May({
        QUALITY_MONITOR,
        CONTRACT_OFFICER,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        SAFEGUARDING_LEAD,
        PROVIDER_ADMINISTRATOR,
        RESPONSIBLE_INDIVIDUAL,
        GUEST
    })
    public ConcernDraft remove(long providerId, int revision, String documentId) {
        long account = actors.get().accountId();
        ConcernDrafts.Kept kept = drafts.lock(account, providerId).orElseThrow(DraftFilesDesk::unknown);
        ConcernPolicy.fresh(kept.revision(), revision).orThrow();
        Map<Boolean, List<ConcernFile>> split = kept.content().files().stream()
                .collect(Collectors.partitioningBy(file -> file.documentId().equals(documentId)));
        removed.remove(kept.formKey(), split.getOrDefault(true, List.of()));
        return with(account, kept, split.getOrDefault(false, List.of()));
    }

    /** A file of one's own draft, to look at again. */
    @May({
        QUALITY_MONITOR,
        CONTRACT_OFFICER,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        SAFEGUARDING_LEAD,
        PROVIDER_ADMINISTRATOR,
        RESPONSIBLE_INDIVIDUAL,
        GUEST
    })
    public ConcernDownload file(long providerId, String documentId) {
        ConcernContent content = drafts.find(actors.get().accountId(), providerId)
                .orElseThrow(DraftFilesDesk::unknown)
                .content();
        ConcernFile file = content.files().stream()
                .filter(found -> found.documentId().equals(documentId))
                .findFirst()
                .orElseThrow(DraftFilesDesk::unknown);
        return new ConcernDownload(file, documents.open(new DocumentId(UUID.fromString(file.documentId()))));
    }

    private ConcernDraft with(long account, ConcernDrafts.Kept kept, List<ConcernFile> files) {
        drafting.keep(
                account,
                kept.providerId(),
                kept.formKey(),
                kept.revision(),
                kept.content().withFiles(files));
        return drafting.shown(drafts.find(account, kept.providerId()).orElseThrow());
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No such draft, or not this person's");
    }
}
