package cymru.cartref.child.domain;

import cymru.cartref.child.StayEnd;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A child's time at a service. */
@Entity
@Table(name = "child_stay")
@SuppressWarnings("NullAway.Init")
public class Stay {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private long childId;

    @Column(updatable = false)
    private long serviceId;

    @Column(updatable = false)
    private long providerId;

    @Column(updatable = false)
    private LocalDate fromDay;

    private @Nullable LocalDate toDay;

    @Enumerated(EnumType.STRING)
    private @Nullable StayEnd endReason;

    @Column(updatable = false)
    private Instant openedAt;

    @Column(updatable = false)
    private long openedBy;

    private @Nullable Instant endedAt;
    private @Nullable Long endedBy;

    protected Stay() {}

    public Stay(Child child, long serviceId, long providerId, LocalDate from, long by, Instant now) {
        this.childId = child.id();
        this.serviceId = serviceId;
        this.providerId = providerId;
        this.fromDay = from;
        this.openedBy = by;
        this.openedAt = now;
    }

    public void end(LocalDate to, StayEnd reason, long by, Instant now) {
        toDay = to;
        endReason = reason;
        endedBy = by;
        endedAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public long childId() {
        return childId;
    }

    public long serviceId() {
        return serviceId;
    }

    public LocalDate from() {
        return fromDay;
    }

    public @Nullable LocalDate to() {
        return toDay;
    }

    public @Nullable StayEnd reason() {
        return endReason;
    }

    public StayPolicy.Period period() {
        return new StayPolicy.Period(fromDay, toDay);
    }
}
