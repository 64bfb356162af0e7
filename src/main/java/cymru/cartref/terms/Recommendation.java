package cymru.cartref.terms;

/** What {@code not-for-profit.dmn} answers: an outcome and the code of its reason. */
public record Recommendation(Outcome outcome, String reason) {}
