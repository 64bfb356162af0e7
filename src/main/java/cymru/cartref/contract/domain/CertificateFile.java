package cymru.cartref.contract.domain;

import cymru.cartref.contract.CertificateState;
import cymru.cartref.document.DocumentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file sent for a certificate: SENT → ACCEPTED, REJECTED or REPLACED, once. It stays on record. */
@Entity
@Table(name = "contract_certificate_file")
@SuppressWarnings("NullAway.Init")
public class CertificateFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private long certificateId;

    @Column(updatable = false)
    private String documentId;

    @Enumerated(EnumType.STRING)
    private CertificateState state;

    @Column(updatable = false)
    private Instant sentAt;

    @Column(updatable = false)
    private long sentBy;

    private @Nullable Instant decidedAt;
    private @Nullable Long decidedBy;
    private @Nullable String reason;

    protected CertificateFile() {}

    public CertificateFile(Certificate certificate, DocumentId document, long by, Instant now) {
        this.certificateId = certificate.id();
        this.documentId = document.value().toString();
        this.state = CertificateState.SENT;
        this.sentBy = by;
        this.sentAt = now;
    }

    public void accept(long by, Instant now) {
        decide(CertificateState.ACCEPTED, by, now);
    }

    public void reject(String why, long by, Instant now) {
        decide(CertificateState.REJECTED, by, now);
        reason = why;
    }

    public void replace() {
        leave(CertificateState.REPLACED);
    }

    private void decide(CertificateState decision, long by, Instant now) {
        leave(decision);
        decidedBy = by;
        decidedAt = now;
    }

    private void leave(CertificateState next) {
        if (state != CertificateState.SENT) {
            throw new IllegalStateException("Certificate file " + id + " is " + state);
        }
        state = next;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public long certificateId() {
        return certificateId;
    }

    public DocumentId document() {
        return new DocumentId(UUID.fromString(documentId));
    }

    public CertificateState state() {
        return state;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public long sentBy() {
        return sentBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Long decidedBy() {
        return decidedBy;
    }

    public @Nullable String reason() {
        return reason;
    }
}
