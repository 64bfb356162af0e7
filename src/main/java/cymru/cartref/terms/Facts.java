package cymru.cartref.terms;

import cymru.cartref.provider.LegalForm;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of itself, for the two conditions of section 6A(1) and the four forms of section 6A(4).
 *
 * @param legalForm as the registration has it; not asked twice
 * @param statement the objects or purposes in the words of the governing document
 * @param companyNumber at any of the United Kingdom's company registers
 * @param societyNumber under the 2014 Act, or the 1969 Act of Northern Ireland
 * @param guarantee limited by guarantee
 * @param sharePower the constitution gives a power to issue shares
 * @param cicStatus a community interest company under Part 2 of the 2004 Act
 */
public record Facts(
        LegalForm legalForm,
        Purposes purposes,
        String statement,
        @Nullable String companyNumber,
        @Nullable CharityRegister charityRegister,
        @Nullable String charityNumber,
        @Nullable String societyNumber,
        Answer guarantee,
        Answer sharePower,
        Answer cicStatus) {

    /** The same answers for the form that the registration has now. */
    public Facts of(LegalForm form) {
        return new Facts(
                form,
                purposes,
                statement,
                companyNumber,
                charityRegister,
                charityNumber,
                societyNumber,
                guarantee,
                sharePower,
                cicStatus);
    }

    /** Nothing said yet. */
    public static Facts unanswered(LegalForm form) {
        return new Facts(
                form, Purposes.UNKNOWN, "", null, null, null, null, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);
    }
}
