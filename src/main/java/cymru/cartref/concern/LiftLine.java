package cymru.cartref.concern;

import java.time.Instant;

/** Why a concern is not held from the provider any more. */
public record LiftLine(String reason, String by, Instant at) {}
