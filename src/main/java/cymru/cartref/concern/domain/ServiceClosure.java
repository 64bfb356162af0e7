package cymru.cartref.concern.domain;

import cymru.cartref.concern.closure.ClosureCause;
import cymru.cartref.concern.closure.ClosureKind;
import cymru.cartref.concern.closure.ClosureState;
import cymru.cartref.concern.closure.OpenClosure;
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

/** A service that closes. What was written lies sealed in {@link ClosureBook}. */
@Entity
@SuppressWarnings("NullAway.Init")
public class ServiceClosure {

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

    /** The service while it runs, so that there is one at a time. */
    private @Nullable Long openService;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ClosureKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ClosureCause cause;

    private LocalDate closesOn;

    @Column(updatable = false)
    private long procedureVersion;

    @Enumerated(EnumType.STRING)
    private ClosureState state;

    private @Nullable Instant stepBy;
    private boolean lateTold;
    private @Nullable Instant meetingBy;
    private boolean meetingDue;

    @Column(updatable = false)
    private long openedBy;

    @Column(updatable = false)
    private Instant openedAt;

    private @Nullable Instant closedAt;

    protected ServiceClosure() {}

    /** @param groupBy by when the group meets first */
    public ServiceClosure(
            OpenClosure of, Concern.About about, long procedureVersion, long by, Instant now, Instant groupBy) {
        formKey = of.form();
        providerId = about.providerId();
        provider = about.provider();
        serviceId = of.serviceId();
        service = Objects.requireNonNull(about.service());
        openService = of.serviceId();
        kind = of.kind();
        cause = of.cause();
        closesOn = of.closesOn();
        this.procedureVersion = procedureVersion;
        openedBy = by;
        openedAt = now;
        step(ClosureState.GROUP, groupBy);
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "CL-%05d".formatted(id());
    }

    private void step(ClosureState next, @Nullable Instant by) {
        state = next;
        stepBy = by;
        lateTold = false;
    }

    public void met(Instant planBy) {
        step(ClosureState.PLAN, planBy);
    }

    /** @param childrenLeft whether a child is still to be seen through */
    public void planned(boolean childrenLeft, Instant nextMeeting) {
        step(childrenLeft ? ClosureState.MOVING : ClosureState.LESSONS, null);
        meetingBy = nextMeeting;
    }

    public void allThrough() {
        step(ClosureState.LESSONS, null);
    }

    /** Whether the group is to meet now; asked on any day, often, late or early. @param opens when the meeting's day begins */
    public boolean askToMeet(Instant now, Instant opens) {
        meetingDue = meetingDue || (state.meets() && !now.isBefore(opens));
        return meetingDue;
    }

    public void metAgain(Instant next) {
        meetingDue = false;
        meetingBy = next;
    }

    /** Whether the next person up has still to be told that the step is late: once for each step. */
    public boolean tellLate(Instant now) {
        boolean first = stepBy != null && now.isAfter(stepBy) && !lateTold;
        lateTold = lateTold || first;
        return first;
    }

    public void end(ClosureState how, Instant now) {
        step(how, null);
        openService = null;
        meetingBy = null;
        meetingDue = false;
        closedAt = now;
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

    public ClosureKind kind() {
        return kind;
    }

    public ClosureCause cause() {
        return cause;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public long procedureVersion() {
        return procedureVersion;
    }

    public ClosureState state() {
        return state;
    }

    public @Nullable Instant stepBy() {
        return stepBy;
    }

    public @Nullable Instant meetingBy() {
        return meetingBy;
    }

    public boolean meetingDue() {
        return meetingDue;
    }

    public long openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
