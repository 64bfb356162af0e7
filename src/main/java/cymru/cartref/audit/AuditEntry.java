package cymru.cartref.audit;

import java.time.Instant;
import java.util.Map;

/**
 * A deed that was done to a case.
 *
 * @param actor account id of who did it, or {@code system}
 */
public record AuditEntry(long id, Instant at, String actor, String deed, Map<String, Object> details) {}
