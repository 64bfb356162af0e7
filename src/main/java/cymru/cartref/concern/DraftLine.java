package cymru.cartref.concern;

import java.time.Instant;

/** A draft in a list: about whom, and when it was last saved. */
public record DraftLine(long providerId, String provider, Instant savedAt) {}
