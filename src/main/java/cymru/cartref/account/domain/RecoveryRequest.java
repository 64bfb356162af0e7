package cymru.cartref.account.domain;

import cymru.cartref.account.RecoveryStatus;
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
import org.jspecify.annotations.Nullable;

/** Somebody asks an officer to give a provider an administrator again. */
@Entity
@Table(name = "recovery_request")
public class RecoveryRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long accountId;
    private long organisationId;
    private String evidence;

    @Enumerated(EnumType.STRING)
    private RecoveryStatus status;

    private Instant askedAt;
    private @Nullable Instant decidedAt;
    private @Nullable Long decidedBy;
    private @Nullable Long grantedTo;
    private @Nullable String reason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryRequest() {}

    public RecoveryRequest(long accountId, long organisationId, String evidence, Instant askedAt) {
        this.accountId = accountId;
        this.organisationId = organisationId;
        this.evidence = evidence;
        this.status = RecoveryStatus.OPEN;
        this.askedAt = askedAt;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long accountId() {
        return accountId;
    }

    public long organisationId() {
        return organisationId;
    }

    public boolean open() {
        return status == RecoveryStatus.OPEN;
    }

    public void grant(long administrator, String why, long officer, Instant at) {
        grantedTo = administrator;
        decide(RecoveryStatus.GRANTED, why, officer, at);
    }

    public void refuse(String why, long officer, Instant at) {
        decide(RecoveryStatus.REFUSED, why, officer, at);
    }

    private void decide(RecoveryStatus decided, String why, long officer, Instant at) {
        status = decided;
        reason = why;
        decidedBy = officer;
        decidedAt = at;
    }
}
