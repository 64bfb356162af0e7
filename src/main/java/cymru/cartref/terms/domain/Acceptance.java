package cymru.cartref.terms.domain;

import cymru.cartref.document.DocumentId;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.AcceptanceReceipt;
import cymru.cartref.terms.ShownTerms;
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
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A signatory accepted a version for their organisation. Never changed; keeps the very bytes that were shown, so that
 * anybody can hash them again.
 */
@Entity
@Immutable
@Table(name = "terms_acceptance")
public class Acceptance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "terms_version_id")
    private long termsVersionId;

    @Column(name = "version_number")
    private int versionNumber;

    @Column(name = "provider_id")
    private long providerId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "person_name")
    private String personName;

    private String capacity;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String sha256;

    private byte[] shown;

    @Column(name = "document_id")
    private String documentId;

    @SuppressWarnings("NullAway.Init")
    protected Acceptance() {}

    /** @param person who signs: the account, and the name as it stands that day */
    public Acceptance(
            TermsVersion terms,
            long providerId,
            Signatory person,
            Instant acceptedAt,
            ShownTerms shown,
            DocumentId document) {
        this.termsVersionId = terms.id();
        this.versionNumber = terms.number();
        this.providerId = providerId;
        this.accountId = person.accountId();
        this.personName = person.name();
        this.capacity = person.capacity();
        this.acceptedAt = acceptedAt;
        this.language = shown.language();
        this.sha256 = shown.sha256();
        this.shown = shown.bytes();
        this.documentId = document.value().toString();
    }

    /** Who accepted, and in what capacity. */
    public record Signatory(long accountId, String name, String capacity) {}

    /** Whether the kept bytes still give the kept hash. */
    public boolean bytesMatchHash() {
        return ShownTerms.sha256(shown).equals(sha256);
    }

    /** Whether what the version shows today is what was shown then. */
    public boolean matches(ShownTerms today) {
        return today.sha256().equals(sha256);
    }

    public AcceptanceReceipt receipt(String reference) {
        return new AcceptanceReceipt(reference, versionNumber, personName, capacity, acceptedAt, language, sha256);
    }

    public int versionNumber() {
        return versionNumber;
    }

    public long providerId() {
        return providerId;
    }

    public Language language() {
        return language;
    }

    public DocumentId document() {
        return new DocumentId(UUID.fromString(documentId));
    }
}
