package cymru.cartref.terms.domain;

import cymru.cartref.terms.Factor;
import cymru.cartref.terms.FactorLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What moves a provider towards not-for-profit, or holds it back, in its own words. */
@Entity
@Table(name = "nfp_transition_factor")
public class FactorNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "provider_id")
    private long providerId;

    @Enumerated(EnumType.STRING)
    private Factor factor;

    private String note;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected FactorNote() {}

    public FactorNote(long providerId, Factor factor, String note, long recordedBy, Instant now) {
        this.providerId = providerId;
        this.factor = factor;
        this.note = note.strip();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    public FactorLine line() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new FactorLine(id, factor, note, recordedAt);
    }
}
