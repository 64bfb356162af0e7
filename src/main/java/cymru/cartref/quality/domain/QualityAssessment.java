package cymru.cartref.quality.domain;

import cymru.cartref.document.DocumentId;
import cymru.cartref.quality.AssessmentState;
import cymru.cartref.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One assessment of a service. What was said lies sealed in {@link AssessmentWords}. */
@Entity
@Table(name = "assessment")
@SuppressWarnings("NullAway.Init")
public class QualityAssessment {

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
    private long serviceId;

    @Column(updatable = false)
    private String service;

    @Column(updatable = false)
    private long procedureVersion;

    @Enumerated(EnumType.STRING)
    private AssessmentState state;

    /** The service while it is open, so that there is one at a time. */
    private @Nullable Long openService;

    private int edition;

    @Column(updatable = false)
    private long openedBy;

    @Column(updatable = false)
    private Instant openedAt;

    private Instant stepSince;
    private @Nullable Instant stepBy;
    private boolean reminded;
    private boolean lateTold;
    private @Nullable Instant selfSentAt;
    private @Nullable LocalDate visitedOn;
    private @Nullable Long draftedBy;
    private @Nullable Instant draftedAt;
    private @Nullable Instant commentedAt;
    private @Nullable Long reviewedBy;
    private @Nullable Instant finalAt;
    private @Nullable Integer score;
    private @Nullable Integer standardsUnmet;
    private @Nullable String plan;
    private @Nullable String concern;
    private @Nullable String documentEn;
    private @Nullable String documentCy;

    protected QualityAssessment() {}

    /** What it is of. */
    public record Of(long providerId, String provider, long serviceId, String service) {}

    public QualityAssessment(Of of, String formKey, long procedureVersion, long by, Instant now, Instant selfBy) {
        this.formKey = formKey;
        providerId = of.providerId();
        provider = of.provider();
        serviceId = of.serviceId();
        openService = of.serviceId();
        service = of.service();
        this.procedureVersion = procedureVersion;
        openedBy = by;
        openedAt = now;
        step(AssessmentState.SELF_ASSESSMENT, now, selfBy);
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "QA-%05d".formatted(id());
    }

    private void step(AssessmentState next, Instant now, @Nullable Instant by) {
        state = next;
        stepSince = now;
        stepBy = by;
        reminded = false;
        lateTold = false;
        edition = 0;
    }

    /** Something was written; whoever saw an earlier edition has to look again. */
    public int written() {
        return ++edition;
    }

    public void selfSent(Instant now, Instant by) {
        selfSentAt = now;
        step(AssessmentState.VISIT, now, by);
    }

    /** The provider's time is over without its answers; asked on any day, often, late or early. */
    public boolean selfOver(Instant now, Instant by) {
        if (state == AssessmentState.SELF_ASSESSMENT && now.isAfter(Objects.requireNonNull(stepBy))) {
            step(AssessmentState.VISIT, now, by);
        }
        return state != AssessmentState.SELF_ASSESSMENT;
    }

    public void visited(LocalDate on, Instant now, Instant by) {
        visitedOn = on;
        step(AssessmentState.DRAFTING, now, by);
    }

    public void drafted(long by, Instant now, Instant until) {
        draftedBy = by;
        draftedAt = now;
        step(AssessmentState.COMMENTS, now, until);
    }

    public void commented(Instant now, Instant by) {
        commentedAt = now;
        step(AssessmentState.REVIEW, now, by);
    }

    /** The provider's time to comment is over; asked on any day, often, late or early. */
    public boolean commentsOver(Instant now, Instant by) {
        if (state == AssessmentState.COMMENTS && now.isAfter(Objects.requireNonNull(stepBy))) {
            step(AssessmentState.REVIEW, now, by);
        }
        return state != AssessmentState.COMMENTS;
    }

    /** @param unmet how many standards are not met */
    public void finished(int overall, int unmet, long by, Instant now) {
        score = overall;
        standardsUnmet = unmet;
        reviewedBy = by;
        finalAt = now;
        openService = null;
        step(AssessmentState.FINAL, now, null);
    }

    public void printed(DocumentId english, DocumentId welsh) {
        documentEn = english.value().toString();
        documentCy = welsh.value().toString();
    }

    public void follows(@Nullable String withPlan, @Nullable String withConcern) {
        plan = withPlan;
        concern = withConcern;
    }

    public void cancel(Instant now) {
        openService = null;
        step(AssessmentState.CANCELLED, now, null);
    }

    /** Half-way through the step. */
    public Instant reminderAt() {
        Instant by = Objects.requireNonNull(stepBy);
        return stepSince.plus(Duration.between(stepSince, by).dividedBy(2));
    }

    /** Whether the provider, who has it, is still to be reminded now: once for each step. */
    public boolean remind(Instant now) {
        boolean waits = state == AssessmentState.SELF_ASSESSMENT || state == AssessmentState.COMMENTS;
        boolean first = waits && !reminded && !now.isBefore(reminderAt());
        reminded = reminded || first;
        return first;
    }

    /** Whether the next person up has still to be told that the step is late: once for each step. */
    public boolean tellLate(Instant now) {
        boolean first = late(now) && !lateTold;
        lateTold = lateTold || first;
        return first;
    }

    public boolean late(Instant now) {
        return stepBy != null && now.isAfter(stepBy);
    }

    public Optional<DocumentId> document(Language language) {
        String document = language == Language.CY ? documentCy : documentEn;
        return document == null ? Optional.empty() : Optional.of(new DocumentId(UUID.fromString(document)));
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    public long providerId() {
        return providerId;
    }

    public String provider() {
        return provider;
    }

    public long serviceId() {
        return serviceId;
    }

    public String service() {
        return service;
    }

    public long procedureVersion() {
        return procedureVersion;
    }

    public AssessmentState state() {
        return state;
    }

    public int edition() {
        return edition;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant stepBy() {
        return stepBy;
    }

    public @Nullable Instant selfSentAt() {
        return selfSentAt;
    }

    public @Nullable Instant commentedAt() {
        return commentedAt;
    }

    public @Nullable LocalDate visitedOn() {
        return visitedOn;
    }

    public @Nullable Instant finalAt() {
        return finalAt;
    }

    public @Nullable Integer score() {
        return score;
    }

    public @Nullable String plan() {
        return plan;
    }

    public @Nullable String concern() {
        return concern;
    }
}
