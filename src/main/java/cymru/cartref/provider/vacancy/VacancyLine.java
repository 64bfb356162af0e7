package cymru.cartref.provider.vacancy;

import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.provider.ServiceKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A service with its places.
 *
 * @param free null while nobody said; {@code asOf}, the day it was said, too
 * @param stale whether that is too long ago to rely on
 * @param referrals the stricter of the service's and its provider's
 */
public record VacancyLine(
        long id,
        String service,
        ServiceKind kind,
        String provider,
        String providerReference,
        int places,
        @Nullable Integer free,
        @Nullable LocalDate asOf,
        boolean stale,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        ReferralStatus referrals,
        After after) {

    /** Where a page ends. */
    public record After(String sortKey, long id) {}
}
