package cymru.cartref.contract.domain;

import cymru.cartref.contract.life.LifeDecision;
import cymru.cartref.contract.life.LifeState;
import cymru.cartref.contract.life.SetTerms;
import cymru.cartref.provider.ServiceKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A contract in force on the way to its last day. Deeds about it and its amendments lock this row. */
@Entity
@SuppressWarnings("NullAway.Init")
public class ContractLife {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String contract;

    @Column(updatable = false)
    private long providerId;

    @Column(updatable = false)
    private String provider;

    @Column(updatable = false)
    private long procedureVersion;

    @Column(updatable = false)
    private LocalDate startsOn;

    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate extendUntil;
    private int noticeMonths;

    @Enumerated(EnumType.STRING)
    private @Nullable ServiceKind serviceKind;

    private @Nullable BigDecimal plannedYear;
    private @Nullable LocalDate priceReviewOn;

    @Enumerated(EnumType.STRING)
    private LifeState state;

    private @Nullable Instant askedAt;
    private boolean told;

    @Enumerated(EnumType.STRING)
    private @Nullable LifeDecision decision;

    private @Nullable String decidedWhy;
    private @Nullable Long decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable LocalDate overOn;

    protected ContractLife() {}

    /** @param endsOn null where the contract names no last day */
    public ContractLife(
            Contract contract,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            int noticeMonths,
            long procedureVersion) {
        this.contract = contract.reference();
        this.providerId = contract.providerId();
        this.provider = contract.provider();
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.noticeMonths = noticeMonths;
        this.procedureVersion = procedureVersion;
        this.state = endsOn == null ? LifeState.OPEN_ENDED : LifeState.RUNNING;
    }

    /** @return whether what the process waits for has changed */
    public boolean terms(SetTerms terms) {
        boolean dates = !Objects.equals(endsOn, terms.ends())
                || (noticeMonths != terms.noticeMonths() && state != LifeState.DECIDED);
        endsOn = terms.ends();
        extendUntil = terms.extendUntil();
        noticeMonths = terms.noticeMonths();
        serviceKind = terms.kind();
        plannedYear = terms.plannedYear();
        priceReviewOn = terms.priceReview();
        if (dates) {
            again();
        }
        return dates;
    }

    /** Another last day: what follows is decided anew. */
    public void extended(LocalDate end) {
        endsOn = end;
        again();
    }

    private void again() {
        state = endsOn == null ? LifeState.OPEN_ENDED : LifeState.RUNNING;
        decision = null;
        decidedWhy = null;
        decidedBy = null;
        decidedAt = null;
        askedAt = null;
        told = false;
    }

    public @Nullable LocalDate noticeOn() {
        return endsOn == null ? null : endsOn.minusMonths(noticeMonths);
    }

    /** Whether it is time to decide; asked on any day, often, late or early. */
    public boolean ask(LocalDate today, Instant now) {
        LocalDate notice = noticeOn();
        if (state == LifeState.RUNNING && notice != null && !today.isBefore(notice)) {
            state = LifeState.TO_DECIDE;
            askedAt = now;
        }
        return state == LifeState.TO_DECIDE;
    }

    /** Half-way from when it was asked to the last day. */
    public Instant undecidedAt(Instant end) {
        Instant asked = Objects.requireNonNull(askedAt);
        return asked.plus(Duration.between(asked, end).dividedBy(2));
    }

    /** Whether the next person up has still to be told that nothing was decided: once is enough. */
    public boolean tellUndecided(Instant now, Instant end) {
        boolean first = state == LifeState.TO_DECIDE && !told && !now.isBefore(undecidedAt(end));
        told = told || first;
        return first;
    }

    public void decide(LifeDecision what, String why, long by, Instant now) {
        decision = what;
        decidedWhy = why;
        decidedBy = by;
        decidedAt = now;
        state = LifeState.DECIDED;
    }

    /** Ended early, on a day to come or today. */
    public void terminate(LocalDate day, String why, long by, Instant now) {
        endsOn = day;
        decide(LifeDecision.TERMINATE, why, by, now);
    }

    /** Whether its last day has passed; then it is over. */
    public boolean over(LocalDate today) {
        LocalDate end = endsOn;
        if (state != LifeState.OVER && end != null && today.isAfter(end)) {
            state = LifeState.OVER;
            overOn = end;
        }
        return state == LifeState.OVER;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String contract() {
        return contract;
    }

    public long providerId() {
        return providerId;
    }

    public String provider() {
        return provider;
    }

    public long procedureVersion() {
        return procedureVersion;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    public @Nullable LocalDate extendUntil() {
        return extendUntil;
    }

    public int noticeMonths() {
        return noticeMonths;
    }

    public @Nullable ServiceKind serviceKind() {
        return serviceKind;
    }

    public @Nullable BigDecimal plannedYear() {
        return plannedYear;
    }

    public @Nullable LocalDate priceReviewOn() {
        return priceReviewOn;
    }

    public LifeState state() {
        return state;
    }

    public @Nullable LifeDecision decision() {
        return decision;
    }

    public @Nullable String decidedWhy() {
        return decidedWhy;
    }

    public @Nullable Long decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable LocalDate overOn() {
        return overOn;
    }
}
