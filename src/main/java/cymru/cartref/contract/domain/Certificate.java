package cymru.cartref.contract.domain;

import cymru.cartref.shared.Bilingual;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something the bidder committed to show before the contract. */
@Entity
@Immutable
@Table(name = "contract_certificate")
@SuppressWarnings("NullAway.Init")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long contractId;
    private int number;
    private String whatEn;
    private String whatCy;

    protected Certificate() {}

    public Certificate(Contract contract, int number, Bilingual what) {
        this.contractId = contract.id();
        this.number = number;
        this.whatEn = what.en();
        this.whatCy = what.cy();
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public int number() {
        return number;
    }

    public Bilingual what() {
        return new Bilingual(whatEn, whatCy);
    }
}
