package cymru.cartref.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A partner body with what its page needs.
 *
 * @param by who changed it last; null where it came with the portal
 * @param retiredAt null while it is active
 */
public record PartnerPage(
        PartnerKey key,
        PartnerContent content,
        @Nullable String by,
        Instant at,
        @Nullable Instant retiredAt) {}
