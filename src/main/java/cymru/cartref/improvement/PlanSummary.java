package cymru.cartref.improvement;

/** What an owner may show of its plan. */
public record PlanSummary(String reference, PlanStatus status, int actions, int verified) {}
