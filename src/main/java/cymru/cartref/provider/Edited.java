package cymru.cartref.provider;

import java.time.Instant;

/**
 * A form as it stands, and who last changed it when.
 *
 * @param by the person's name
 */
public record Edited<T>(T form, String by, Instant at) {}
