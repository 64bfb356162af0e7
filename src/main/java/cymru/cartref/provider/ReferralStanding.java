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
        Instant since) {}
