package cymru.cartref.contract.domain;

import cymru.cartref.contract.ShownContract;
import cymru.cartref.shared.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The words of a contract in one language: the very bytes that both parties are shown and sign. Never changed. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
public class ContractText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long contractId;

    @Enumerated(EnumType.STRING)
    private Language language;

    private byte[] shown;
    private String sha256;

    protected ContractText() {}

    public ContractText(Contract contract, ShownContract text) {
        this.contractId = contract.id();
        this.language = text.language();
        this.shown = text.bytes();
        this.sha256 = text.sha256();
    }

    public ShownContract shown(String reference) {
        return new ShownContract(reference, language, new String(shown, StandardCharsets.UTF_8));
    }

    /** Whether the kept bytes still give the kept hash. */
    public boolean untouched() {
        return ShownContract.sha256(shown).equals(sha256);
    }

    public Language language() {
        return language;
    }

    public String sha256() {
        return sha256;
    }
}
