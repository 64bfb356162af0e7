package cymru.cartref.improvement.domain;

import cymru.cartref.document.DocumentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that shows what was done; it stays, also when the action is reopened. */
@Entity(name = "ActionEvidence")
@Table(name = "improvement_evidence")
@SuppressWarnings("NullAway.Init")
public class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long actionId;

    @Column(updatable = false)
    private int attempt;

    @Column(updatable = false)
    private String documentId;

    @Column(updatable = false)
    private Instant addedAt;

    @Column(updatable = false)
    private long addedBy;

    protected Evidence() {}

    public Evidence(Action action, DocumentId document, long by, Instant now) {
        actionId = action.id();
        attempt = action.attempt();
        documentId = document.value().toString();
        addedBy = by;
        addedAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public long actionId() {
        return actionId;
    }

    public DocumentId document() {
        return new DocumentId(UUID.fromString(documentId));
    }

    public long addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
