package cymru.cartref.tender.domain;

import cymru.cartref.tender.evaluation.ExclusionGround;
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

/** One person's proposal to exclude a bid, and what another decided. */
@Entity
@Table(name = "bid_exclusion")
@SuppressWarnings("NullAway.Init")
public class Exclusion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;
    private long bidId;

    @Enumerated(EnumType.STRING)
    private ExclusionGround ground;

    private String reason;
    private Instant proposedAt;
    private long proposedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Long decidedBy;
    private @Nullable Boolean excluded;
    private @Nullable String decisionReason;
    private @Nullable Instant endedAt;

    protected Exclusion() {}

    public static Exclusion proposed(long bidId, ExclusionGround ground, String reason, long by, Instant now) {
        Exclusion exclusion = new Exclusion();
        exclusion.bidId = bidId;
        exclusion.ground = ground;
        exclusion.reason = reason;
        exclusion.proposedBy = by;
        exclusion.proposedAt = now;
        return exclusion;
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "X-%05d".formatted(id());
    }

    public void decided(boolean exclude, String why, long by, Instant now) {
        excluded = exclude;
        decisionReason = why;
        decidedBy = by;
        decidedAt = now;
    }

    /** The tender ended before anybody decided. */
    public void end(Instant now) {
        endedAt = now;
    }

    public boolean open() {
        return decidedAt == null && endedAt == null;
    }

    public boolean excludes() {
        return Boolean.TRUE.equals(excluded);
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    public long bidId() {
        return bidId;
    }

    public ExclusionGround ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public long proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable Long decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String decisionReason() {
        return decisionReason;
    }
}
