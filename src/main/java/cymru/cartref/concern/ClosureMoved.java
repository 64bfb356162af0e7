package cymru.cartref.concern;

/** A service closes, its children are planned for, or it does not close after all; in this transaction. */
public record ClosureMoved(String closureReference) {}
