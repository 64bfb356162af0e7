package cymru.cartref.concern.closure;

/** Whether there is time to plan. */
public enum ClosureKind {
    PLANNED,
    EMERGENCY
}
