package cymru.cartref.contract.domain;

import cymru.cartref.contract.monitoring.MonitoringRule;
import cymru.cartref.contract.monitoring.PlanVisit;
import cymru.cartref.contract.monitoring.VisitState;
import cymru.cartref.contract.monitoring.WriteVisit;
import cymru.cartref.shared.Decision;
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

/** A visit to one of the provider's services under a contract. */
@Entity
@Table(name = "monitoring_visit")
@SuppressWarnings("NullAway.Init")
public class Visit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;

    @Column(updatable = false)
    private String formKey;

    @Column(updatable = false)
    private String contract;

    @Column(updatable = false)
    private long providerId;

    @Column(updatable = false)
    private String provider;

    @Column(updatable = false)
    private long serviceId;

    @Column(updatable = false)
    private String service;

    @Column(updatable = false)
    private LocalDate plannedOn;

    @Column(updatable = false)
    private boolean announced;

    @Column(updatable = false)
    private long visitor;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    private @Nullable LocalDate tookPlaceOn;
    private @Nullable Instant reportDue;
    private long edition;
    private String findings;
    private String childrensVoice;
    private String staffVoice;
    private String report;
    private @Nullable Instant sharedAt;
    private @Nullable String cancelledReason;

    protected Visit() {}

    public Visit(PlanVisit plan, Monitoring monitoring, String service, long visitor) {
        this.formKey = plan.form().toString();
        this.contract = plan.contract();
        this.providerId = monitoring.providerId();
        this.provider = monitoring.provider();
        this.serviceId = plan.service();
        this.service = service;
        this.plannedOn = plan.on();
        this.announced = plan.announced();
        this.visitor = visitor;
        this.state = VisitState.PLANNED;
        this.findings = "";
        this.childrensVoice = "";
        this.staffVoice = "";
        this.report = "";
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "VI-%04d".formatted(id());
    }

    /** @param due by when the report should be written, counted from the visit */
    public void write(WriteVisit visit, Instant due) {
        if (state == VisitState.PLANNED) {
            move(VisitState.DONE);
        }
        tookPlaceOn = visit.on();
        reportDue = due;
        findings = visit.findings().strip();
        childrensVoice = visit.childrensVoice().strip();
        staffVoice = visit.staffVoice().strip();
        report = visit.report().strip();
        edition++;
    }

    public void share(Instant now) {
        move(VisitState.SHARED);
        sharedAt = now;
    }

    public void cancel(String reason) {
        move(VisitState.CANCELLED);
        cancelledReason = reason;
    }

    private void move(VisitState next) {
        Decision.require(state.mayBecome(next), MonitoringRule.VISIT_NOT_AT_THIS_STEP)
                .orThrow();
        state = next;
    }

    public boolean shownToProvider() {
        return state.shownToProvider(announced);
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

    public long providerId() {
        return providerId;
    }

    public String provider() {
        return provider;
    }

    public String service() {
        return service;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public boolean announced() {
        return announced;
    }

    public long visitor() {
        return visitor;
    }

    public VisitState state() {
        return state;
    }

    public @Nullable LocalDate tookPlaceOn() {
        return tookPlaceOn;
    }

    public @Nullable Instant reportDue() {
        return reportDue;
    }

    public long edition() {
        return edition;
    }

    public String findings() {
        return findings;
    }

    public String childrensVoice() {
        return childrensVoice;
    }

    public String staffVoice() {
        return staffVoice;
    }

    public String report() {
        return report;
    }

    public @Nullable Instant sharedAt() {
        return sharedAt;
    }

    public @Nullable String cancelledReason() {
        return cancelledReason;
    }
}
