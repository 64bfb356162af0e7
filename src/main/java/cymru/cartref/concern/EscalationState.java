package cymru.cartref.concern;

/** Whether a case of escalating concerns still runs. */
public enum EscalationState {
    OPEN,
    CLOSED
}
