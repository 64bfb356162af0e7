package cymru.cartref.improvement;

import java.util.Optional;

/** Plans for the modules whose cases own them, inside their own deeds. No permission of its own, so never handed to a page. */
public interface Plans {

    /**
     * Opens a plan, as a draft. A case that has a plan which goes on keeps it: the answer is that one.
     *
     * @return its reference, such as {@code AP-0007}
     */
    String open(OpenPlan plan);

    /** Ends a case's plan that goes on, if there is one; the provider is told why if it had seen the plan. */
    void withdraw(OwnerRef owner, String reason);

    /** Whether no action of the case's plans is left to be verified; withdrawn plans do not count. */
    boolean allVerified(OwnerRef owner);

    /** Whether whoever is signed in may read it: a provider none that is still being written. */
    boolean readable(String reference);

    /** The newest plan of a case. */
    Optional<PlanSummary> of(OwnerRef owner);
}
