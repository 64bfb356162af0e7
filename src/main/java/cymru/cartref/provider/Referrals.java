package cymru.cartref.provider;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one setter of referral status. Whoever calls has decided already, in a case of its own, inside its own deed. */
public interface Referrals {

    /**
     * @param serviceId the service it is for; null for the whole provider
     * @param until last day it holds; null for until it is changed
     */
    void set(
            long providerId,
            @Nullable Long serviceId,
            ReferralStatus status,
            String reason,
            @Nullable LocalDate until,
            String decidingCase);

    /** Nobody else sets anything for this provider and its services until the deed is over. */
    void lock(long providerId);

    Optional<ReferralStanding> ofProvider(long providerId);

    Optional<ReferralStanding> ofService(long serviceId);

    /** Of a provider's services, by service id, in one statement. */
    Map<Long, ReferralStanding> ofServices(long providerId);

    /** Providers that are suspended, or a service of which is; at most {@code most}, the newest first. */
    Set<Long> suspended(LocalDate today, int most);
}
