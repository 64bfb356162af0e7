package cymru.cartref.provider;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The current referral status, why, and who decided.
 *
 * @param until last day it holds; null for until it is changed
 * @param decidingCase reference of the case that decided, such as {@code E-0004}; null for the status it began with
 */
public record ReferralStanding(
        ReferralStatus status,
        String reason,
        @Nullable LocalDate until,
        @Nullable String decidingCase,
        Instant since) {

    /**
     * Whether the provider takes on nothing new by somebody else's decision; one that pauses of its own will, or is asked
     * case by case, may.
     */
    public boolean stopsNewBusiness(LocalDate today) {
        boolean over = until != null && until.isBefore(today);
        return !over
                && switch (status) {
                    case OPEN, CASE_BY_CASE, VOLUNTARY_PAUSE -> false;
                    case SUSPENDED, EMBARGOED_SAFEGUARDING, CLOSED -> true;
                };
    }
}
