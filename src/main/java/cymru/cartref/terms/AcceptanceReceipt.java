package cymru.cartref.terms;

import cymru.cartref.shared.Language;
import java.time.Instant;

/**
 * What is kept of an acceptance.
 *
 * @param reference the case, such as {@code TA-3-P-0012}
 * @param at the database's time
 * @param sha256 of exactly what was shown, lower-case hex
 */
public record AcceptanceReceipt(
        String reference, int number, String person, String capacity, Instant at, Language language, String sha256) {}
