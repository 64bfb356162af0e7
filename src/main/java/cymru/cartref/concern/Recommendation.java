package cymru.cartref.concern;

/** What the decision table makes of a score. */
public record Recommendation(int score, Colour colour, Level level) {}
