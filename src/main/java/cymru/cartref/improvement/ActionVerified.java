package cymru.cartref.improvement;

/** Somebody else has seen that an action was done; heard in the deed's transaction. */
public record ActionVerified(String plan, int number, OwnerRef owner) {}
