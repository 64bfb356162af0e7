package cymru.cartref.contract.life;

import cymru.cartref.provider.ServiceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says of its own length and price, as an officer reads it there, and what the council plans.
 *
 * @param ends its last day; null where it names none. Once known it changes by an amendment
 * @param extendUntil the last day that an extension can reach; null where it cannot be extended
 * @param noticeMonths how long before its last day it is decided what follows
 * @param kind of service, for comparing fees; null while not said
 * @param weeklyFee in pounds; once known it changes by an amendment
 * @param plannedYear what the council plans to spend in a year, in pounds
 * @param priceReview day on which the price is looked at next; null where none is
 */
public record SetTerms(
        @Nullable LocalDate ends,
        @Nullable LocalDate extendUntil,
        int noticeMonths,
        @Nullable ServiceKind kind,
        @Nullable BigDecimal weeklyFee,
        @Nullable BigDecimal plannedYear,
        @Nullable LocalDate priceReview) {}
