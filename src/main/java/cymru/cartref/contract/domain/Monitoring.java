package cymru.cartref.contract.domain;

import cymru.cartref.procedure.KpiDefinition.Colour;
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

/** That a contract is monitored, from when to when, and the colour of its last review. Deeds about its cycles lock this row. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Monitoring {

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
    private LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    private long procedureVersion;
    private int kpiEdition;

    @Enumerated(EnumType.STRING)
    private Colour colour;

    private @Nullable LocalDate reviewedOn;
    private @Nullable LocalDate turnedOn;
    private @Nullable Instant endedAt;
    private @Nullable Long endedBy;
    private @Nullable String endedReason;

    protected Monitoring() {}

    /** @param endsOn the contract's last day; null when it names none */
    public Monitoring(Contract contract, LocalDate startsOn, @Nullable LocalDate endsOn, long procedureVersion) {
        this.contract = contract.reference();
        this.providerId = contract.providerId();
        this.provider = contract.provider();
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.procedureVersion = procedureVersion;
        this.colour = Colour.GREEN;
    }

    /** Other indicators, of the procedure's version of today, from the next return on. */
    public void choose(long version) {
        procedureVersion = version;
        kpiEdition++;
    }

    /** The contract has another last day. */
    public void endsOn(@Nullable LocalDate day) {
        endsOn = day;
    }

    public void reviewed(Colour next, LocalDate on) {
        if (next != colour) {
            turnedOn = on;
        }
        colour = next;
        reviewedOn = on;
    }

    public void end(String reason, @Nullable Long by, Instant now) {
        endedReason = reason;
        endedBy = by;
        endedAt = now;
    }

    /**
     * The period after {@code last}, shortened to the contract's end.
     *
     * @param last the last day of the period before, or the day before the first
     * @return empty when the contract is over
     */
    public Optional<Period> periodAfter(LocalDate last, int months) {
        LocalDate from = last.plusDays(1);
        LocalDate end = endsOn;
        if (end != null && from.isAfter(end)) {
            return Optional.empty();
        }
        LocalDate to = from.plusMonths(months).minusDays(1);
        return Optional.of(new Period(from, end != null && to.isAfter(end) ? end : to));
    }

    /** First and last day of what a return is about. */
    public record Period(LocalDate from, LocalDate to) {}

    public boolean ended() {
        return endedAt != null;
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

    public LocalDate startsOn() {
        return startsOn;
    }

    public long procedureVersion() {
        return procedureVersion;
    }

    public int kpiEdition() {
        return kpiEdition;
    }

    /** The contract's last day; null when it names none. */
    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    public Colour colour() {
        return colour;
    }

    /** When the last return was reviewed. */
    public @Nullable LocalDate reviewedOn() {
        return reviewedOn;
    }

    /** When it took its colour. */
    public @Nullable LocalDate turnedOn() {
        return turnedOn;
    }

    public @Nullable String endedReason() {
        return endedReason;
    }
}
