package cymru.cartref.contract.life;

import cymru.cartref.shared.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An amendment as it is offered.
 *
 * @param form of the form, so that a double click offers one
 * @param what changes, in both languages
 * @param effective from which day
 * @param newEnd another last day; null where that stays
 * @param newFee another weekly fee, in pounds; null where that stays
 */
public record OfferAmendment(
        String form,
        AmendmentReason reason,
        Bilingual what,
        LocalDate effective,
        @Nullable LocalDate newEnd,
        @Nullable BigDecimal newFee) {

    public static final int WORDS_LENGTH = 4_000;
}
