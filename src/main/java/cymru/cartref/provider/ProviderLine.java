package cymru.cartref.provider;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the register.
 *
 * @param vetting stage of the live round
 * @param nextExpiry earliest expiry of its verified critical papers
 * @param after the key that the next page begins after
 */
public record ProviderLine(
        long id,
        String reference,
        String name,
        LegalForm legalForm,
        ProviderStatus status,
        @Nullable VettingStage vetting,
        Set<ServiceKind> kinds,
        ReferralStatus referrals,
        @Nullable LocalDate nextExpiry,
        After after) {

    public ProviderLine offering(Set<ServiceKind> offered) {
        return new ProviderLine(id, reference, name, legalForm, status, vetting, offered, referrals, nextExpiry, after);
    }

    /** Where a page of the register ended. */
    public record After(String sortKey, long id) {}
}
