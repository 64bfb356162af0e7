package cymru.cartref.contract;

import cymru.cartref.shared.Language;
import java.time.Instant;

/**
 * What is kept of a signature.
 *
 * @param person the name as it stood that day
 * @param at the database's time
 * @param sha256 of exactly what was shown, lower-case hex
 */
public record SignatureLine(
        Party party, String person, String capacity, Instant at, Language language, String sha256) {}
