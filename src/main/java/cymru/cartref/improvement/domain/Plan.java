package cymru.cartref.improvement.domain;

import cymru.cartref.improvement.OpenPlan;
import cymru.cartref.improvement.OwnerRef;
import cymru.cartref.improvement.PlanStatus;
import cymru.cartref.improvement.PlanTitle;
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

/** A plan of actions for one provider, in one case. */
@Entity
@Table(name = "improvement_plan")
@SuppressWarnings("NullAway.Init")
public class Plan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;

    @Column(updatable = false)
    private String ownerKind;

    @Column(updatable = false)
    private String ownerReference;

    @Column(updatable = false)
    private long providerId;

    @Column(updatable = false)
    private String titleEn;

    @Column(updatable = false)
    private String titleCy;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @Column(updatable = false)
    private int reminderDays;

    private LocalDate checkOn;

    @Column(updatable = false)
    private Instant openedAt;

    private @Nullable Instant sentAt;
    private @Nullable Instant agreedAt;
    private @Nullable Long agreedBy;
    private @Nullable String askedReason;
    private @Nullable Instant checkedAt;
    private @Nullable Long checkedBy;
    private @Nullable Boolean effective;
    private @Nullable String finding;
    private @Nullable Instant closedAt;
    private @Nullable Long closedBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnWhy;

    protected Plan() {}

    public Plan(OpenPlan opening, Instant now) {
        ownerKind = opening.owner().kind();
        ownerReference = opening.owner().reference();
        providerId = opening.providerId();
        titleEn = opening.title().en().strip();
        titleCy = opening.title().cy().strip();
        reminderDays = opening.reminderDays();
        checkOn = opening.checkOn();
        status = PlanStatus.DRAFT;
        openedAt = now;
    }

    /** Once it is stored. */
    public void number() {
        reference = "AP-%04d".formatted(id());
    }

    public void send(LocalDate check, Instant now) {
        status = PlanStatus.SENT;
        checkOn = check;
        sentAt = now;
        askedReason = null;
    }

    public void agree(long by, Instant now) {
        status = PlanStatus.AGREED;
        agreedAt = now;
        agreedBy = by;
    }

    public void askForChange(String reason) {
        status = PlanStatus.DRAFT;
        askedReason = reason;
    }

    public void allVerified() {
        status = PlanStatus.VERIFIED;
    }

    public void askForCheck() {
        status = PlanStatus.CHECK_DUE;
    }

    /** What has not worked is planned again: what was verified stays, more is added. */
    public void check(boolean worked, String found, long by, Instant now) {
        effective = worked;
        finding = found;
        checkedBy = by;
        checkedAt = now;
        status = worked ? PlanStatus.CHECKED : PlanStatus.DRAFT;
    }

    public void close(long by, Instant now) {
        status = PlanStatus.CLOSED;
        closedBy = by;
        closedAt = now;
    }

    public void withdraw(String reason, Instant now) {
        status = PlanStatus.WITHDRAWN;
        withdrawnWhy = reason;
        withdrawnAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    /** Grows with each change, so that nobody decides on what they have not read. */
    public long edition() {
        return version;
    }

    public OwnerRef owner() {
        return new OwnerRef(ownerKind, ownerReference);
    }

    public long providerId() {
        return providerId;
    }

    public PlanTitle title() {
        return new PlanTitle(titleEn, titleCy);
    }

    public PlanStatus status() {
        return status;
    }

    public int reminderDays() {
        return reminderDays;
    }

    public LocalDate checkOn() {
        return checkOn;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable String askedReason() {
        return askedReason;
    }

    /** Whether this was found already and nothing has followed from it yet. */
    public boolean found(boolean worked, String words) {
        return status == (worked ? PlanStatus.CHECKED : PlanStatus.DRAFT)
                && effective != null
                && effective == worked
                && words.equals(finding);
    }

    public @Nullable Instant checkedAt() {
        return checkedAt;
    }

    public @Nullable Long checkedBy() {
        return checkedBy;
    }

    public @Nullable Boolean effective() {
        return effective;
    }

    public @Nullable String finding() {
        return finding;
    }

    public @Nullable String withdrawnWhy() {
        return withdrawnWhy;
    }
}
