package cymru.cartref.improvement;

/** Every action is verified and the plan has worked; heard in the deed's transaction. */
public record PlanClosed(String reference, OwnerRef owner, long providerId) {}
