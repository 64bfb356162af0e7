package cymru.cartref.provider.domain;

import cymru.cartref.provider.VettingReason;
import cymru.cartref.provider.VettingStage;
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

/** One round of vetting: from the day it was asked for to the decision. */
@Entity
@Table(name = "provider_vetting")
@SuppressWarnings("NullAway.Init")
public class Vetting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long providerId;
    private int number;
    private long procedureVersion;

    @Enumerated(EnumType.STRING)
    private VettingReason reason;

    @Enumerated(EnumType.STRING)
    private VettingStage stage;

    private Instant openedAt;
    private Instant dueAt;
    private @Nullable Instant decidedAt;
    private @Nullable Long decidedBy;
    private @Nullable String reasons;

    protected Vetting() {}

    /** @param procedureVersion the version whose time limits this round keeps */
    public Vetting(
            long providerId, int number, long procedureVersion, VettingReason reason, Instant now, Instant dueAt) {
        this.providerId = providerId;
        this.number = number;
        this.procedureVersion = procedureVersion;
        this.reason = reason;
        this.stage = VettingStage.OPEN;
        this.openedAt = now;
        this.dueAt = dueAt;
    }

    public void asked(Instant answerDue) {
        stage = VettingStage.QUESTIONED;
        dueAt = answerDue;
    }

    /** Back with an officer: answered, or another officer is to take over. */
    public void withOfficer(VettingStage next, Instant due) {
        stage = next;
        dueAt = due;
    }

    public void accepted(long by, Instant now) {
        end(VettingStage.ACCEPTED, by, now);
    }

    public void refused(String because, long by, Instant now) {
        end(VettingStage.REFUSED, by, now);
        reasons = because;
    }

    public void withdrawn(long by, Instant now) {
        end(VettingStage.WITHDRAWN, by, now);
    }

    private void end(VettingStage last, long by, Instant now) {
        stage = last;
        decidedBy = by;
        decidedAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public long providerId() {
        return providerId;
    }

    public int number() {
        return number;
    }

    public long procedureVersion() {
        return procedureVersion;
    }

    public VettingReason reason() {
        return reason;
    }

    public VettingStage stage() {
        return stage;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Long decidedBy() {
        return decidedBy;
    }

    public @Nullable String reasons() {
        return reasons;
    }
}
