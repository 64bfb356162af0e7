package cymru.cartref.contract.domain;

import cymru.cartref.procedure.Deadlines;
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
import org.jspecify.annotations.Nullable;

/** Where the case of a contract's visits stands: the {@link VisitNeed} that was found last. */
@Entity
@SuppressWarnings("NullAway.Init")
public class VisitSchedule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String contract;

    @Enumerated(EnumType.STRING)
    private VisitStep step;

    private LocalDate stepDay;
    private @Nullable String visit;
    private boolean lateTold;

    protected VisitSchedule() {}

    public VisitSchedule(String contract, LocalDate today) {
        this.contract = contract;
        this.step = VisitStep.NOT_YET;
        this.stepDay = today;
    }

    public boolean differs(VisitNeed need) {
        return !need().equals(need);
    }

    /** @return whether a visit is wanted now that was not wanted before */
    public boolean move(VisitNeed need) {
        boolean wanted = need.step() == VisitStep.TO_PLAN && step != VisitStep.TO_PLAN;
        if (differs(need)) {
            step = need.step();
            stepDay = need.day();
            visit = need.visit();
            lateTold = false;
        }
        return wanted;
    }

    /** Whether the managers are to be told now that it is late: once is enough. */
    public boolean late(Instant now) {
        boolean first = mayBeLate() && Deadlines.endOfDay(stepDay).isBefore(now);
        lateTold = lateTold || first;
        return first;
    }

    /** Whether there may still be a lateness to tell of. */
    public boolean mayBeLate() {
        return (step == VisitStep.TO_PLAN || step == VisitStep.TO_MAKE) && !lateTold;
    }

    public VisitNeed need() {
        return new VisitNeed(step, stepDay, visit);
    }

    public String contract() {
        return contract;
    }
}
