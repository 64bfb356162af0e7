package cymru.cartref.concern;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A concern that is held from the provider.
 *
 * @param reviewDue whether it waits to be looked at again
 */
public record HoldLine(LocalDate until, boolean reviewDue, String reason, String by, Instant at) {}
