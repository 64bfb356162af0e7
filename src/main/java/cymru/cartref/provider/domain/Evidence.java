package cymru.cartref.provider.domain;

import cymru.cartref.document.DocumentId;
import cymru.cartref.provider.EvidenceForm;
import cymru.cartref.provider.EvidenceKind;
import cymru.cartref.provider.EvidenceStanding;
import cymru.cartref.provider.EvidenceState;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper a provider handed in, and what the council said of it. */
@Entity
@Table(name = "provider_evidence")
@SuppressWarnings("NullAway.Init")
public class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long providerId;
    private String formKey;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    /** Kept beside the kind so that the register can ask for it in an index. */
    private boolean critical;

    @Enumerated(EnumType.STRING)
    private EvidenceState state;

    private String documentId;
    private @Nullable LocalDate issued;
    private @Nullable LocalDate expires;
    private Instant submittedAt;
    private long submittedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Long decidedBy;
    private @Nullable String rejection;
    private @Nullable String reference;

    @Enumerated(EnumType.STRING)
    private @Nullable PaperLife life;

    private @Nullable Long procedureVersion;
    private @Nullable Instant checkBy;
    private boolean checkLate;
    private int warned;
    private @Nullable String settledWhy;
    private @Nullable Long settledBy;
    private @Nullable Instant settledAt;

    protected Evidence() {}

    public Evidence(long providerId, EvidenceForm form, DocumentId document, long by, Instant now) {
        this.providerId = providerId;
        this.formKey = form.form().toString();
        this.kind = form.kind();
        this.critical = form.kind().critical();
        this.state = EvidenceState.SUBMITTED;
        this.documentId = document.value().toString();
        this.issued = form.issued();
        this.expires = form.expires();
        this.submittedAt = now;
        this.submittedBy = by;
    }

    public void verify(long by, Instant now) {
        decide(EvidenceState.VERIFIED, by, now);
    }

    public void reject(String reason, long by, Instant now) {
        decide(EvidenceState.REJECTED, by, now);
        rejection = reason;
    }

    private void decide(EvidenceState decision, long by, Instant now) {
        EvidencePolicy.mayDecide(state, decision).orThrow();
        state = decision;
        decidedAt = now;
        decidedBy = by;
    }

    /** @param by when it is to be checked; null where it was checked already */
    public void begin(long version, @Nullable Instant by) {
        reference = "PP-%05d".formatted(id());
        procedureVersion = version;
        checkBy = by;
        life = by == null ? PaperLife.RUNNING : PaperLife.TO_CHECK;
    }

    /** Verified, with a last day. */
    public void runs() {
        life = PaperLife.RUNNING;
    }

    /** Nothing waits for it any more. */
    public void over() {
        life = null;
    }

    /** Whether it was not checked in time; said once. */
    public boolean tellCheckLate(Instant now) {
        boolean first = life == PaperLife.TO_CHECK && !checkLate && now.isAfter(Objects.requireNonNull(checkBy));
        checkLate = checkLate || first;
        return first;
    }

    /** The step that is to be told now, of several the last; 0 while there is none. */
    public int warn(PaperSteps steps, LocalDate today) {
        int come = steps.by(today);
        if (life != PaperLife.RUNNING || come <= warned) {
            return 0;
        }
        warned = come;
        if (come == steps.all()) {
            life = PaperLife.EXPIRED;
        }
        return come;
    }

    public void notNeeded(String why, long by, Instant now) {
        settledWhy = why;
        settledBy = by;
        settledAt = now;
        life = null;
    }

    public @Nullable PaperLife life() {
        return life;
    }

    public String reference() {
        return Objects.requireNonNull(reference, "no process yet");
    }

    public long procedureVersion() {
        return Objects.requireNonNull(procedureVersion, "no process yet");
    }

    /** Whether it has or had a process. */
    public boolean begun() {
        return procedureVersion != null;
    }

    public @Nullable Instant checkBy() {
        return checkBy;
    }

    public int warned() {
        return warned;
    }

    public @Nullable String settledWhy() {
        return settledWhy;
    }

    public EvidenceStanding standing(LocalDate today) {
        return EvidencePolicy.standing(state, expires, today);
    }

    /** Whether it can stand for its kind in a registration: not rejected, not expired. */
    public boolean usable(LocalDate today) {
        return state != EvidenceState.REJECTED && (expires == null || !expires.isBefore(today));
    }

    /** Whether the council has verified it and it counts on the day. */
    public boolean counts(LocalDate day) {
        return state == EvidenceState.VERIFIED && usable(day);
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public long providerId() {
        return providerId;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public EvidenceState state() {
        return state;
    }

    public DocumentId document() {
        return new DocumentId(UUID.fromString(documentId));
    }

    public @Nullable LocalDate issued() {
        return issued;
    }

    public @Nullable LocalDate expires() {
        return expires;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public long submittedBy() {
        return submittedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Long decidedBy() {
        return decidedBy;
    }

    public @Nullable String rejection() {
        return rejection;
    }
}
