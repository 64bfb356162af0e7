package cymru.cartref.concern;

import java.time.Instant;

/** What was written for the provider. */
public record SharedLine(String words, String by, Instant at) {}
