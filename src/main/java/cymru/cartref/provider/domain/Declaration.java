package cymru.cartref.provider.domain;

import cymru.cartref.provider.DeclarationKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A statement somebody made for a provider. */
@Entity
@Table(name = "provider_declaration")
@SuppressWarnings("NullAway.Init")
public class Declaration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long providerId;

    @Enumerated(EnumType.STRING)
    private DeclarationKind kind;

    private Instant madeAt;
    private long madeBy;

    protected Declaration() {}

    public Declaration(long providerId, DeclarationKind kind, long by, Instant now) {
        this.providerId = providerId;
        this.kind = kind;
        this.madeBy = by;
        this.madeAt = now;
    }

    public DeclarationKind kind() {
        return kind;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public long madeBy() {
        return madeBy;
    }
}
