package cymru.cartref.terms;

import java.time.Instant;

/** A motivator or inhibitor that was recorded. */
public record FactorLine(long id, Factor factor, String note, Instant at) {}
