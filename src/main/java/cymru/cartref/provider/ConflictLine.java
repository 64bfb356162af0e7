package cymru.cartref.provider;

import java.time.Instant;

/** An officer who stepped aside, and why. */
public record ConflictLine(String officer, String reason, Instant at) {}
