package cymru.cartref.concern;

/** A case of escalating concerns was closed, in this transaction. */
public record CaseClosed(long caseId) {}
