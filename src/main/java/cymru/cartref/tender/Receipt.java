package cymru.cartref.tender;

import java.time.Instant;

/**
 * Proof that a bid was sent.
 *
 * @param version 1 for the first time it was sent
 * @param at by the database's clock, to the microsecond; shown to the second with its zone
 * @param hash SHA-256 of exactly what was sent, lower-case hex
 */
public record Receipt(String bid, int version, Instant at, String hash) {}
