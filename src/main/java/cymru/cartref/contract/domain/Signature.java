package cymru.cartref.contract.domain;

import cymru.cartref.contract.Party;
import cymru.cartref.contract.ShownContract;
import cymru.cartref.contract.SignatureLine;
import cymru.cartref.shared.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A party signed: who, in what capacity, when, and exactly what they were shown. Never changed. */
@Entity
@Immutable
@Table(name = "contract_signature")
@SuppressWarnings("NullAway.Init")
public class Signature {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long contractId;

    @Enumerated(EnumType.STRING)
    private Party party;

    private long accountId;
    private String personName;
    private String capacity;
    private Instant signedAt;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String sha256;

    protected Signature() {}

    /** @param signer who signs, with the name as it stands that day */
    public Signature(Contract contract, Party party, Signer signer, ShownContract shown, Instant now) {
        this.contractId = contract.id();
        this.party = party;
        this.accountId = signer.accountId();
        this.personName = signer.name();
        this.capacity = signer.capacity();
        this.signedAt = now;
        this.language = shown.language();
        this.sha256 = shown.sha256();
    }

    /** Who signs, and in what capacity. */
    public record Signer(long accountId, String name, String capacity) {}

    /** Whether what is shown today in the language of this signature is what was signed. */
    public boolean isOf(ShownContract today) {
        return today.language() == language && today.sha256().equals(sha256);
    }

    public SignatureLine line() {
        return new SignatureLine(party, personName, capacity, signedAt, language, sha256);
    }

    public Party party() {
        return party;
    }

    public long accountId() {
        return accountId;
    }

    public Language language() {
        return language;
    }
}
