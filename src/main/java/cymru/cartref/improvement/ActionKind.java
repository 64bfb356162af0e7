package cymru.cartref.improvement;

/** What an action is for: to make safe now, to put right, to keep from happening again. */
public enum ActionKind {
    IMMEDIATE,
    CORRECTIVE,
    PREVENTIVE
}
