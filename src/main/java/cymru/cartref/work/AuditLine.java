package cymru.cartref.work;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit trail.
 *
 * @param name of a person
 * @param refusal code of the rule, of an attempt that was refused
 * @param details ids, codes and figures
 */
public record AuditLine(
        long id,
        Instant at,
        Who who,
        @Nullable String name,
        String deed,
        String reference,
        @Nullable String refusal,
        Map<String, Object> details) {

    /** Who did it, as far as it is told. */
    public enum Who {
        PERSON,
        PORTAL,
        /** Of a provider, and not told: see {@link AuditVeil}. */
        BIDDER
    }
}
