package cymru.cartref.concern.domain;

import cymru.cartref.concern.AtRisk;
import cymru.cartref.concern.ConcernContent;
import cymru.cartref.concern.ConcernStatus;
import cymru.cartref.concern.Level;
import cymru.cartref.concern.SourceKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a concern is. What it says lies sealed in the {@link ConcernSafe}. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Concern {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;

    @Column(updatable = false)
    private String formKey;

    @Column(updatable = false)
    private long providerId;

    @Column(updatable = false)
    private String provider;

    @Column(updatable = false)
    private @Nullable Long serviceId;

    @Column(updatable = false)
    private @Nullable String service;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SourceKind source;

    @Column(updatable = false)
    private long raisedBy;

    @Column(updatable = false)
    private Instant raisedAt;

    @Column(updatable = false)
    private boolean confidential;

    @Column(updatable = false)
    private @Nullable LocalDate occurredDay;

    @Column(updatable = false)
    private @Nullable LocalTime occurredTime;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AtRisk childAtRisk;

    @Column(updatable = false)
    private @Nullable String eventType;

    @Column(updatable = false)
    private @Nullable Long eventVersion;

    @Enumerated(EnumType.STRING)
    private ConcernStatus status;

    @Column(updatable = false)
    private long procedureVersion;

    @Column(updatable = false)
    private Instant triageDue;

    private @Nullable Instant triageBegunAt;
    private boolean reminded;
    private boolean overdueTold;
    private @Nullable LocalDate heldUntil;
    private boolean holdReview;
    private @Nullable Instant sharedAt;

    @Column(updatable = false)
    private @Nullable Integer suggested;

    protected Concern() {}

    /**
     * About whom it is.
     *
     * @param service null for the whole provider
     */
    public record About(
            long providerId,
            String provider,
            @Nullable Long serviceId,
            @Nullable String service) {}

    /**
     * By when triage should have decided.
     *
     * @param procedureVersion the procedure it keeps
     */
    public record Target(long procedureVersion, Instant due) {}

    public static Concern raised(
            String formKey,
            About about,
            SourceKind source,
            ConcernContent content,
            AtRisk atRisk,
            Target target,
            long by,
            Instant now) {
        Concern concern = new Concern();
        concern.formKey = formKey;
        concern.providerId = about.providerId();
        concern.provider = about.provider();
        concern.serviceId = about.serviceId();
        concern.service = about.service();
        concern.source = source;
        concern.raisedBy = by;
        concern.raisedAt = now;
        concern.confidential = content.confidential();
        concern.occurredDay = content.dayUnknown() ? null : content.day();
        concern.occurredTime = content.dayUnknown() ? null : content.time();
        concern.childAtRisk = atRisk;
        concern.status = ConcernStatus.RAISED;
        concern.procedureVersion = target.procedureVersion();
        concern.triageDue = target.due();
        return concern;
    }

    /** Which notifiable event it is, in which version of the procedure; before it is stored. */
    public Concern event(String code, long version) {
        eventType = code;
        eventVersion = version;
        return this;
    }

    /** What the procedure suggests, of a notifiable event or where a rule has raised it; before it is stored. */
    public Concern suggested(int score) {
        suggested = score;
        return this;
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "CN-%05d".formatted(id());
    }

    /** Somebody of triage has opened it; once is enough. */
    public void beginTriage(Instant now) {
        if (status == ConcernStatus.RAISED && triageBegunAt == null) {
            triageBegunAt = now;
        }
    }

    public void decide(Level level) {
        TriagePolicy.mayBeDecided(status).orThrow();
        status = level == Level.NONE ? ConcernStatus.CLOSED_NO_ACTION : ConcernStatus.ESCALATED;
    }

    /** From now on the provider learns nothing of it. */
    public void hold(LocalDate review) {
        HoldPolicy.mayBeHeld(sharedAt != null).orThrow();
        heldUntil = review;
        holdReview = false;
    }

    /** Whether the hold is to be looked at again; asked on any day, often, late or early. */
    public boolean reviewHold(LocalDate today) {
        holdReview = heldUntil != null && !today.isBefore(heldUntil);
        return holdReview;
    }

    public void lift() {
        HoldPolicy.isHeld(held()).orThrow();
        heldUntil = null;
        holdReview = false;
    }

    public void share(Instant now) {
        sharedAt = now;
    }

    /** Half-way to the time by which triage should have decided. */
    public Instant reminderAt() {
        return raisedAt.plus(Duration.between(raisedAt, triageDue).dividedBy(2));
    }

    /** Whether triage has still to be reminded now: once is enough. */
    public boolean remind(Instant now) {
        boolean first = status.open() && !reminded && !now.isBefore(reminderAt());
        reminded = reminded || first;
        return first;
    }

    /** Whether a reminder is still to come. */
    public boolean awaitsReminder() {
        return status.open() && !reminded;
    }

    /** Whether it may still have to be told that triage is late. */
    public boolean mayBeLate() {
        return status.open() && !overdueTold;
    }

    /** Whether it has still to be told now that triage is late: once is enough. */
    public boolean late(Instant now) {
        boolean first = status.open() && !overdueTold && now.isAfter(triageDue);
        overdueTold = overdueTold || first;
        return first;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    public About about() {
        return new About(providerId, provider, serviceId, service);
    }

    public long providerId() {
        return providerId;
    }

    public String provider() {
        return provider;
    }

    public @Nullable Long serviceId() {
        return serviceId;
    }

    public @Nullable String service() {
        return service;
    }

    public SourceKind source() {
        return source;
    }

    public long raisedBy() {
        return raisedBy;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public boolean confidential() {
        return confidential;
    }

    public AtRisk childAtRisk() {
        return childAtRisk;
    }

    public ConcernStatus status() {
        return status == ConcernStatus.RAISED && triageBegunAt != null ? ConcernStatus.IN_TRIAGE : status;
    }

    public long procedureVersion() {
        return procedureVersion;
    }

    public Instant triageDue() {
        return triageDue;
    }

    public boolean held() {
        return heldUntil != null;
    }

    public @Nullable LocalDate heldUntil() {
        return heldUntil;
    }

    public boolean holdReview() {
        return holdReview;
    }

    public @Nullable String eventType() {
        return eventType;
    }

    public @Nullable Long eventVersion() {
        return eventVersion;
    }

    public @Nullable Integer suggested() {
        return suggested;
    }

    public @Nullable Instant sharedAt() {
        return sharedAt;
    }
}
