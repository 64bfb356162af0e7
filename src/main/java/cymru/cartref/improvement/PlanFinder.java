package cymru.cartref.improvement;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.improvement.domain.Plan;
import cymru.cartref.improvement.domain.PlanRows;
import cymru.cartref.improvement.domain.Veils;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The plan that a reference names, if it is for whoever asks: one that is not looks like none. */
@Component
class PlanFinder {

    private final PlanRows plans;
    private final Veils veils;
    private final CurrentActor actors;

    PlanFinder(PlanRows plans, Veils veils, CurrentActor actors) {
        this.plans = plans;
        this.veils = veils;
        this.actors = actors;
    }

    Plan find(String reference) {
        return forReader(plans.findByReference(reference));
    }

    Plan lock(String reference) {
        return forReader(plans.lockByReference(reference));
    }

    /** Whether the reader's organisation has asked for this change of a plan that is written again. */
    boolean askedAlready(String reference, String reason) {
        Actor reader = actors.get();
        return plans.lockByReference(reference)
                .filter(plan -> reader.belongsTo(plan.providerId()) && !veils.hides(plan.owner(), reader))
                .filter(plan -> plan.status() == PlanStatus.DRAFT && reason.equals(plan.askedReason()))
                .isPresent();
    }

    boolean readable(String reference) {
        return readable(plans.findByReference(reference)).isPresent();
    }

    private Plan forReader(Optional<Plan> plan) {
        return readable(plan).orElseThrow(() -> new AccessDeniedException("No such plan, or not this person's"));
    }

    /** A provider sees its own plans, and none that is still being written. */
    private Optional<Plan> readable(Optional<Plan> plan) {
        Actor reader = actors.get();
        return plan.filter(found -> reader.council()
                        || (reader.belongsTo(found.providerId())
                                && found.status() != PlanStatus.DRAFT
                                && found.sentAt() != null))
                .filter(found -> !veils.hides(found.owner(), reader));
    }
}
