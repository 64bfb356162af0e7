package cymru.cartref.account.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that works once, until it expires. The link's own secret is not kept, only its hash. */
@Entity
@Table(name = "account_token")
public class AccountToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private TokenPurpose purpose;

    private @Nullable Long accountId;
    private Instant created;
    private Instant expires;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccountToken() {}

    AccountToken(String tokenHash, TokenPurpose purpose, @Nullable Long accountId, Instant now) {
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.accountId = accountId;
        this.created = now;
        this.expires = now.plus(purpose.validFor());
    }

    public TokenPurpose purpose() {
        return purpose;
    }

    public @Nullable Long accountId() {
        return accountId;
    }

    /** Good until its last instant, and never twice. */
    boolean usable(Instant now) {
        return usedAt == null && !now.isAfter(expires);
    }

    void use(Instant now) {
        usedAt = now;
    }
}
