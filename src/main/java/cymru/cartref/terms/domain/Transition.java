package cymru.cartref.terms.domain;

import cymru.cartref.terms.PlanTransition;
import cymru.cartref.terms.TransitionMove;
import cymru.cartref.terms.TransitionPage;
import cymru.cartref.terms.TransitionStep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A for-profit provider's way: PLANNED → ENTITY_CONVERTED → APPLIED → GRANTED; any live step → WITHDRAWN. */
@Entity
@Table(name = "nfp_transition")
public class Transition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "provider_id")
    private long providerId;

    @Enumerated(EnumType.STRING)
    private TransitionStep state = TransitionStep.PLANNED;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "target_on")
    private @Nullable LocalDate targetOn;

    private String plan;

    @Column(name = "converted_on")
    private @Nullable LocalDate convertedOn;

    private @Nullable String entity;

    @Column(name = "entity_number")
    private @Nullable String entityNumber;

    @Column(name = "applied_on")
    private @Nullable LocalDate appliedOn;

    private @Nullable String application;

    @Column(name = "granted_on")
    private @Nullable LocalDate grantedOn;

    private @Nullable String registration;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Transition() {}

    public Transition(long providerId, PlanTransition plan, LocalDate today) {
        this.providerId = providerId;
        this.plan = plan.plan().strip();
        this.targetOn = plan.targetOn();
        this.plannedOn = today;
    }

    /** Takes the step, or refuses it by {@link TransitionPolicy}. */
    public void move(TransitionMove move, LocalDate today) {
        TransitionPolicy.move(state, lastStepOn(), move, today).orThrow();
        switch (move) {
            case TransitionMove.Converted converted -> {
                state = TransitionStep.ENTITY_CONVERTED;
                convertedOn = converted.on();
                entity = converted.entity().strip();
                entityNumber = Numbers.tidy(converted.entityNumber());
            }
            case TransitionMove.Applied applied -> {
                state = TransitionStep.APPLIED;
                appliedOn = applied.on();
                application = applied.application().strip();
            }
            case TransitionMove.Granted granted -> {
                state = TransitionStep.GRANTED;
                grantedOn = granted.on();
                registration = granted.registration().strip();
            }
            case TransitionMove.Withdrawn withdrawn -> {
                state = TransitionStep.WITHDRAWN;
                withdrawnOn = withdrawn.on();
                withdrawnReason = withdrawn.reason().strip();
            }
        }
    }

    public TransitionStep step() {
        return state;
    }

    public TransitionPage page() {
        return new TransitionPage(
                state,
                plannedOn,
                targetOn,
                plan,
                convertedOn,
                entity,
                entityNumber,
                appliedOn,
                application,
                grantedOn,
                registration,
                withdrawnOn,
                withdrawnReason);
    }

    private LocalDate lastStepOn() {
        return appliedOn != null ? appliedOn : convertedOn != null ? convertedOn : plannedOn;
    }
}
