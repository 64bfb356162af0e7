package cymru.cartref.contract;

import cymru.cartref.shared.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every contract of a tender says alike.
 *
 * @param buyer the contracting authority, as the tender names it
 * @param start first day of the contract
 * @param end last day of the contract
 */
public record CommonTerms(
        Bilingual title,
        Bilingual description,
        String buyer,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {}
