package cymru.cartref.provider.inspection;

import cymru.cartref.provider.ServiceKind;
import org.jspecify.annotations.Nullable;

/**
 * A service in the list of ratings.
 *
 * @param rated null without an inspection
 * @param gives whether its regulator gives ratings to its kind
 */
public record RatedService(
        long id,
        String service,
        ServiceKind kind,
        String provider,
        @Nullable Rated rated,
        boolean gives,
        After after) {

    /** Where a page ends. */
    public record After(String sortKey, long id) {}
}
