package cymru.cartref.terms.domain;

import cymru.cartref.document.DocumentId;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.terms.EvidenceKind;
import cymru.cartref.terms.EvidenceLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that proves something of a provider's form or objects. Taken out of view rather than deleted. */
@Entity
@Table(name = "nfp_evidence")
public class EvidenceFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "provider_id")
    private long providerId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Column(name = "document_id")
    private String documentId;

    private String name;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceFile() {}

    public EvidenceFile(long providerId, EvidenceKind kind, StoredDocument file, long addedBy, Instant now) {
        this.providerId = providerId;
        this.kind = kind;
        this.documentId = file.id().value().toString();
        this.name = file.name();
        this.size = file.size();
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    public void remove(Instant now) {
        if (removedAt == null) {
            removedAt = now;
        }
    }

    public EvidenceKind kind() {
        return kind;
    }

    public long providerId() {
        return providerId;
    }

    public DocumentId document() {
        return new DocumentId(UUID.fromString(documentId));
    }

    public EvidenceLine line() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new EvidenceLine(id, kind, name, size, addedAt);
    }
}
