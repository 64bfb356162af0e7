package cymru.cartref.concern.domain;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.ConcernFile;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Removes what somebody added to a draft and did not send. A draft has no reference of its own, so its form stands for it. */
@Component
public class DraftFiles {

    private final DocumentStore documents;
    private final AuditTrail audit;

    DraftFiles(DocumentStore documents, AuditTrail audit) {
        this.documents = documents;
        this.audit = audit;
    }

    public void remove(String formKey, List<ConcernFile> files) {
        if (files.isEmpty()) {
            return;
        }
        documents.remove(files.stream()
                .map(file -> new DocumentId(UUID.fromString(file.documentId())))
                .toList());
        audit.record("concern.draft-files-removed", formKey, Map.of("files", files.size()));
    }
}
