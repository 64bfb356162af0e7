package cymru.cartref.contract;

import cymru.cartref.shared.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was awarded to one successful supplier for one lot.
 *
 * @param tender reference of the tender
 * @param bid reference of the successful bid; one contract is made of it, however often it is asked for
 * @param lot number of the lot
 * @param price in pounds; null where the bid names none, as for many frameworks
 * @param priceNote what the bidder wrote beside the price; may be empty
 * @param certificates what the bidder committed to show before the contract
 * @param termsRequired whether the not-for-profit terms in force have to be accepted
 */
public record AwardedContract(
        String tender,
        String bid,
        long providerId,
        AgreementKind kind,
        CommonTerms common,
        int lot,
        Bilingual lotTitle,
        Bilingual lotDescription,
        @Nullable BigDecimal price,
        String priceNote,
        List<Bilingual> certificates,
        boolean termsRequired) {

    public AwardedContract {
        certificates = List.copyOf(certificates);
    }
}
