package cymru.cartref.contract.domain;

import cymru.cartref.contract.monitoring.MonitoringRule;
import cymru.cartref.contract.monitoring.MonitoringState;
import cymru.cartref.contract.monitoring.ReviewReturn;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.shared.Decision;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One return of one contract, from the period it is about to the end of its review. Its figures are a {@link FigureBook}'s. */
@Entity
@SuppressWarnings("NullAway.Init")
public class MonitoringCycle {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;

    @Column(updatable = false)
    private String contract;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private long providerId;

    @Column(updatable = false)
    private String provider;

    @Column(updatable = false)
    private LocalDate periodFrom;

    @Column(updatable = false)
    private LocalDate periodTo;

    @Column(updatable = false)
    private LocalDate opensOn;

    private long procedureVersion;

    @Enumerated(EnumType.STRING)
    private MonitoringState state;

    private @Nullable Instant openedAt;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate warnOn;
    private @Nullable LocalDate firstReminderOn;
    private @Nullable LocalDate secondReminderOn;
    private boolean warned;
    private boolean reminded;
    private long edition;
    private @Nullable Instant savedAt;
    private String remarks;
    private @Nullable Instant returnedAt;
    private @Nullable Long returnedBy;
    private @Nullable Instant correctedAt;
    private @Nullable Instant reviewDue;
    private boolean lateTold;
    private @Nullable Instant reviewedAt;
    private @Nullable Long reviewedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Colour ruleColour;

    @Enumerated(EnumType.STRING)
    private @Nullable Colour colour;

    private @Nullable String overrideReason;
    private @Nullable String feedback;
    private @Nullable LocalDate visitBy;
    private @Nullable String plan;
    private @Nullable String concern;
    private boolean concernRaised;
    private @Nullable Instant closedAt;

    protected MonitoringCycle() {}

    /** @param opensOn from when on the provider can answer: the day after the period, or today where that is over */
    public MonitoringCycle(Monitoring monitoring, int number, Monitoring.Period period, LocalDate opensOn) {
        this.contract = monitoring.contract();
        this.number = number;
        this.providerId = monitoring.providerId();
        this.provider = monitoring.provider();
        this.periodFrom = period.from();
        this.periodTo = period.to();
        this.opensOn = opensOn;
        this.procedureVersion = monitoring.procedureVersion();
        this.state = MonitoringState.DUE;
        this.remarks = "";
    }

    /** By when the return comes, and when somebody is told. */
    public record Days(LocalDate due, LocalDate warn, LocalDate firstReminder, LocalDate secondReminder) {}

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "MC-%05d".formatted(id());
    }

    /** @param version of the procedure that the return keeps */
    public void open(long version, Days days, Instant now) {
        move(MonitoringState.RETURN_OPEN);
        procedureVersion = version;
        dueOn = days.due();
        warnOn = days.warn();
        firstReminderOn = days.firstReminder();
        secondReminderOn = days.secondReminder();
        openedAt = now;
    }

    /** Whether the provider is to be told now that the day comes near: once is enough. */
    public boolean warn(LocalDate today) {
        boolean first = state == MonitoringState.RETURN_OPEN && !warned && reached(warnOn, today) && !overdue(today);
        warned = warned || first;
        return first;
    }

    /** Whether the first reminder is due now: once is enough. */
    public boolean remind(LocalDate today) {
        boolean first = state == MonitoringState.RETURN_OPEN && !reminded && reached(firstReminderOn, today);
        reminded = reminded || first;
        return first;
    }

    /** Whether the return counts as missed now, whoever asks: once. */
    public boolean miss(LocalDate today, Instant due) {
        if (state != MonitoringState.RETURN_OPEN || !reached(secondReminderOn, today)) {
            return false;
        }
        move(MonitoringState.RETURN_MISSED);
        reminded = true;
        reviewDue = due;
        return true;
    }

    private static boolean reached(@Nullable LocalDate day, LocalDate today) {
        return day != null && !today.isBefore(day);
    }

    public void save(String text, Instant now) {
        remarks = text;
        edition++;
        savedAt = now;
    }

    /** The provider sends it; in time or not, once. */
    public void send(String text, long by, Instant due, Instant now) {
        move(MonitoringState.RETURNED);
        save(text, now);
        returnedAt = now;
        returnedBy = by;
        reviewDue = due;
    }

    public void correct(String text, Instant now) {
        save(text, now);
        correctedAt = now;
    }

    public void review(ReviewReturn review, Colour byRule, long by, Instant now) {
        move(MonitoringState.REVIEWED);
        ruleColour = byRule;
        colour = review.override() == null ? byRule : review.override();
        overrideReason = colour == byRule ? null : review.reason().strip();
        feedback = review.feedback().strip();
        visitBy = review.visitBy();
        concernRaised = review.concern();
        reviewedBy = by;
        reviewedAt = now;
    }

    /** Whether the managers are to be told now that nobody has reviewed it in time: once is enough. */
    public boolean late(Instant now) {
        boolean first = mayBeLate() && Objects.requireNonNull(reviewDue).isBefore(now);
        lateTold = lateTold || first;
        return first;
    }

    /** Whether there may still be a lateness to tell of. */
    public boolean mayBeLate() {
        return state.awaitsReview() && !lateTold;
    }

    public void raised(String reference) {
        concern = reference;
    }

    public void planned(String reference) {
        plan = reference;
    }

    public void close(Instant now) {
        move(MonitoringState.CLOSED);
        closedAt = now;
    }

    public void cancel(Instant now) {
        move(MonitoringState.CANCELLED);
        closedAt = now;
    }

    private void move(MonitoringState next) {
        Decision.require(
                        state.mayBecome(next),
                        next == MonitoringState.REVIEWED
                                ? MonitoringRule.REVIEW_NOT_WAITING
                                : MonitoringRule.RETURN_NOT_OPEN)
                .orThrow();
        state = next;
    }

    /** Whether the return should have come. */
    public boolean overdue(LocalDate today) {
        return state.awaitsReturn() && dueOn != null && today.isAfter(dueOn);
    }

    /** What the missing return counts as today; empty when it is not missing. */
    public Optional<Colour> missing(LocalDate today) {
        return !state.awaitsReturn() || dueOn == null || secondReminderOn == null
                ? Optional.empty()
                : RagPolicy.missing(today, dueOn, secondReminderOn);
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    public String contract() {
        return contract;
    }

    public int ofContract() {
        return number;
    }

    public long providerId() {
        return providerId;
    }

    public String provider() {
        return provider;
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodTo() {
        return periodTo;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public long procedureVersion() {
        return procedureVersion;
    }

    public MonitoringState state() {
        return state;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate warnOn() {
        return warnOn;
    }

    public @Nullable LocalDate firstReminderOn() {
        return firstReminderOn;
    }

    public @Nullable LocalDate secondReminderOn() {
        return secondReminderOn;
    }

    public long edition() {
        return edition;
    }

    public @Nullable Instant savedAt() {
        return savedAt;
    }

    public String remarks() {
        return remarks;
    }

    public @Nullable Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant returnedAt() {
        return returnedAt;
    }

    public @Nullable Long returnedBy() {
        return returnedBy;
    }

    public @Nullable Instant correctedAt() {
        return correctedAt;
    }

    public @Nullable Instant reviewDue() {
        return reviewDue;
    }

    public @Nullable Instant reviewedAt() {
        return reviewedAt;
    }

    public @Nullable Long reviewedBy() {
        return reviewedBy;
    }

    public @Nullable Colour ruleColour() {
        return ruleColour;
    }

    public @Nullable Colour colour() {
        return colour;
    }

    public @Nullable String overrideReason() {
        return overrideReason;
    }

    public @Nullable String feedback() {
        return feedback;
    }

    public @Nullable LocalDate visitBy() {
        return visitBy;
    }

    public @Nullable String plan() {
        return plan;
    }

    /** The concern that followed its review. */
    public @Nullable String concern() {
        return concern;
    }
}
