package cymru.cartref.concern.domain;

import cymru.cartref.concern.ReferralStep;
import cymru.cartref.provider.ReferralStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One decision about new referrals, from its notice or its immediate beginning until it is lifted. */
@Entity
@SuppressWarnings("NullAway.Init")
public class ReferralDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;

    @Column(updatable = false)
    private long caseId;

    @Column(updatable = false)
    private long providerId;

    @Column(updatable = false)
    private @Nullable Long serviceId;

    @Column(updatable = false)
    private long procedureVersion;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @Enumerated(EnumType.STRING)
    private ReferralStep step;

    @Column(updatable = false)
    private boolean immediate;

    @Column(updatable = false)
    private long proposedBy;

    @Column(updatable = false)
    private Instant proposedAt;

    private @Nullable Instant replyBy;
    private @Nullable Instant repliedAt;
    private @Nullable Long decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Instant appealBy;
    private @Nullable Instant appealedAt;
    private @Nullable Long appealDecidedBy;
    private @Nullable Instant appealDecidedAt;
    private @Nullable LocalDate reviewOn;
    private boolean reviewDue;
    private @Nullable Instant endedAt;

    protected ReferralDecision() {}

    /** @param replyBy null for one that takes effect at once */
    public static ReferralDecision proposed(
            EscalationCase of, ReferralStatus status, long by, Instant now, @Nullable Instant replyBy) {
        ReferralDecision decision = new ReferralDecision();
        decision.caseId = of.id();
        decision.providerId = of.providerId();
        decision.serviceId = of.serviceId();
        decision.procedureVersion = of.procedureVersion();
        decision.status = status;
        decision.step = ReferralStep.NOTICE;
        decision.immediate = replyBy == null;
        decision.proposedBy = by;
        decision.proposedAt = now;
        decision.replyBy = replyBy;
        return decision;
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "RD-%04d".formatted(id());
    }

    public void replied(Instant now) {
        repliedAt = now;
    }

    /** Whether the reply period is over; asked at any time, often, late or early. */
    public boolean replyOver(Instant now) {
        if (step == ReferralStep.NOTICE && replyBy != null && now.isAfter(replyBy)) {
            step = ReferralStep.TO_DECIDE;
        }
        return step == ReferralStep.TO_DECIDE;
    }

    public void impose(long by, Instant now, Instant appealUntil, LocalDate review) {
        step = ReferralStep.IN_FORCE;
        decidedBy = by;
        decidedAt = now;
        appealBy = appealUntil;
        reviewOn = review;
    }

    public void notImposed(long by, Instant now) {
        step = ReferralStep.NOT_IMPOSED;
        decidedBy = by;
        decidedAt = now;
        endedAt = now;
    }

    public void withdraw(Instant now) {
        step = ReferralStep.WITHDRAWN;
        endedAt = now;
    }

    public void appeal(Instant now) {
        appealedAt = now;
    }

    public void appealDecided(long by, Instant now) {
        appealDecidedBy = by;
        appealDecidedAt = now;
    }

    /** Whether it is to be looked at again; asked on any day, often, late or early. */
    public boolean reviewDue(LocalDate today) {
        reviewDue = step == ReferralStep.IN_FORCE && reviewOn != null && !today.isBefore(reviewOn);
        return reviewDue;
    }

    /** Goes on until another day, as it is or eased. */
    public void keep(ReferralStatus next, LocalDate review) {
        status = next;
        reviewOn = review;
        reviewDue = false;
    }

    public void lift(Instant now) {
        step = ReferralStep.LIFTED;
        endedAt = now;
    }

    public boolean appealOpen() {
        return appealedAt != null && appealDecidedAt == null;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    public long caseId() {
        return caseId;
    }

    public long providerId() {
        return providerId;
    }

    public @Nullable Long serviceId() {
        return serviceId;
    }

    public long procedureVersion() {
        return procedureVersion;
    }

    public ReferralStatus status() {
        return status;
    }

    public ReferralStep step() {
        return step;
    }

    public boolean immediate() {
        return immediate;
    }

    public long proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable Instant replyBy() {
        return replyBy;
    }

    public @Nullable Instant repliedAt() {
        return repliedAt;
    }

    public @Nullable Long decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Instant appealBy() {
        return appealBy;
    }

    public @Nullable Instant appealedAt() {
        return appealedAt;
    }

    public @Nullable Instant appealDecidedAt() {
        return appealDecidedAt;
    }

    public @Nullable LocalDate reviewOn() {
        return reviewOn;
    }

    public boolean reviewDue() {
        return reviewDue;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
