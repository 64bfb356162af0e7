package cymru.cartref.provider.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An officer who stepped aside from a round. */
@Entity
@Table(name = "provider_vetting_conflict")
@SuppressWarnings("NullAway.Init")
public class VettingConflict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long vettingId;
    private long officer;
    private String reason;
    private Instant declaredAt;

    protected VettingConflict() {}

    public VettingConflict(long vettingId, long officer, String reason, Instant now) {
        this.vettingId = vettingId;
        this.officer = officer;
        this.reason = reason;
        this.declaredAt = now;
    }

    public long officer() {
        return officer;
    }

    public String reason() {
        return reason;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
