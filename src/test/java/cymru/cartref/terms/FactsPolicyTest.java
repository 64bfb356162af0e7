package cymru.cartref.terms;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.terms.TermsRule.NFP_DIFFERENCE_UNEXPLAINED;
import static cymru.cartref.terms.TermsRule.NFP_FACTS_CHANGED;
import static cymru.cartref.terms.TermsRule.NFP_FACTS_INCOMPLETE;
import static cymru.cartref.terms.TermsRule.NFP_NOTHING_TO_ASSESS;
import static cymru.cartref.terms.TermsRule.NFP_NUMBER_FORMAT;
import static cymru.cartref.terms.TermsRule.NFP_REASON_MISSING;
import static cymru.cartref.terms.TermsRule.NFP_UNDER_ASSESSMENT;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.procedure.ProfitStatus;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.shared.Decision;
import cymru.cartref.terms.NotForProfitCase.State;
import cymru.cartref.terms.domain.AssessmentPolicy;
import cymru.cartref.terms.domain.FactsPolicy;
import cymru.cartref.terms.domain.Numbers;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsPolicyTest {

    private static final Set<EvidenceKind> ALL = EnumSet.allOf(EvidenceKind.class);

    @Test
    void nothingChangesWhileAnOfficerAssesses() {
        assertRefused(NFP_UNDER_ASSESSMENT, FactsPolicy.editable(State.SUBMITTED));
        assertAllowed(NFP_UNDER_ASSESSMENT, FactsPolicy.editable(State.DRAFT));
        assertAllowed(NFP_UNDER_ASSESSMENT, FactsPolicy.editable(State.RETURNED));
        assertAllowed(NFP_UNDER_ASSESSMENT, FactsPolicy.editable(State.ASSESSED));
    }

    @Test
    void onlyWhatWasSentCanBeAssessed() {
        assertAllowed(NFP_NOTHING_TO_ASSESS, AssessmentPolicy.assessable(State.SUBMITTED));
        for (State state : EnumSet.complementOf(EnumSet.of(State.SUBMITTED))) {
            assertRefused(NFP_NOTHING_TO_ASSESS, AssessmentPolicy.assessable(state));
        }
    }

    @Test
    void twoColleaguesDoNotWriteOverEachOther() {
        assertRefused(NFP_FACTS_CHANGED, FactsPolicy.unchanged(1, 2));
        assertAllowed(NFP_FACTS_CHANGED, FactsPolicy.unchanged(2, 2));
    }

    @Test
    void aCharitableCompanyGivesBothNumbersAndItsArticles() {
        Facts facts = facts(LegalForm.CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE, null, null, null, null);

        assertThat(FactsPolicy.missing(facts, Set.of()))
                .containsExactlyInAnyOrder(
                        FactMissing.COMPANY_NUMBER, FactMissing.CHARITY_REGISTER, FactMissing.EVIDENCE);
        assertRefused(NFP_FACTS_INCOMPLETE, FactsPolicy.submit(FactsPolicy.missing(facts, Set.of())));
        Facts complete = facts(
                LegalForm.CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE,
                "01234567",
                CharityRegister.ENGLAND_AND_WALES,
                "1234567",
                null);
        assertAllowed(
                NFP_FACTS_INCOMPLETE,
                FactsPolicy.submit(FactsPolicy.missing(complete, Set.of(EvidenceKind.GOVERNING_DOCUMENT))));
    }

    @Test
    void anExemptSocietyShowsItsRecognitionInsteadOfANumber() {
        Facts society = facts(LegalForm.CHARITABLE_REGISTERED_SOCIETY, null, CharityRegister.EXEMPT, null, "7651");

        assertThat(FactsPolicy.missing(society, Set.of(EvidenceKind.GOVERNING_DOCUMENT)))
                .containsExactly(FactMissing.EVIDENCE);
        assertThat(FactsPolicy.missing(society, ALL)).isEmpty();
        assertThat(FactsPolicy.missing(
                        facts(LegalForm.CHARITABLE_REGISTERED_SOCIETY, null, CharityRegister.SCOTLAND, null, "7651"),
                        ALL))
                .containsExactly(FactMissing.CHARITY_NUMBER);
    }

    @Test
    void anExemptCharityThatIsNoSocietyStillNeedsItsNumber() {
        assertThat(FactsPolicy.missing(
                        facts(LegalForm.CHARITABLE_INCORPORATED_ORGANISATION, null, CharityRegister.EXEMPT, null, null),
                        ALL))
                .containsExactly(FactMissing.CHARITY_NUMBER);
    }

    @Test
    void aLocalAuthorityIsAskedNothing() {
        assertThat(FactsPolicy.missing(Facts.unanswered(LegalForm.LOCAL_AUTHORITY), Set.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LegalForm.class)
    void everyFormKnowsWhatItNeeds(LegalForm form) {
        assertThat(FactsPolicy.missing(facts(form, "01234567", CharityRegister.SCOTLAND, "SC123456", "7651"), ALL))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "01234567,,",
        "SC123456,,",
        "NI123456,,",
        ",1234567,",
        ",123456-1,",
        ",,7651",
        ",,IP12345R",
        ",,RS007123"
    })
    void numbersAsTheRegistersWriteThem(@Nullable String company, @Nullable String charity, @Nullable String society) {
        assertAllowed(NFP_NUMBER_FORMAT, numbers(company, CharityRegister.ENGLAND_AND_WALES, charity, society));
    }

    @ParameterizedTest
    @CsvSource({"1234567,,", "123456789,,", "S1234567,,", ",12345,", ",SC123456,", ",,ABC", "=1+1,,"})
    void numbersAsNoRegisterWritesThem(@Nullable String company, @Nullable String charity, @Nullable String society) {
        assertRefused(NFP_NUMBER_FORMAT, numbers(company, CharityRegister.ENGLAND_AND_WALES, charity, society));
    }

    @Test
    void aCharityNumberIsJudgedByItsRegister() {
        assertAllowed(NFP_NUMBER_FORMAT, numbers(null, CharityRegister.SCOTLAND, "SC123456", null));
        assertAllowed(NFP_NUMBER_FORMAT, numbers(null, CharityRegister.NORTHERN_IRELAND, "NIC100123", null));
        assertRefused(NFP_NUMBER_FORMAT, numbers(null, CharityRegister.SCOTLAND, "1234567", null));
        assertRefused(NFP_NUMBER_FORMAT, numbers(null, null, "1234567", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 0123 4567 ", "01234567"})
    void blanksDoNotMatter(String typed) {
        assertThat(Numbers.tidy(typed)).isEqualTo("01234567");
    }

    @Test
    void anOutcomeHasAReason() {
        assertRefused(NFP_REASON_MISSING, decided(Outcome.FOR_PROFIT, " ", null));
        assertAllowed(NFP_REASON_MISSING, decided(Outcome.FOR_PROFIT, "Limited by shares", null));
    }

    @Test
    void anotherOutcomeThanTheTablesIsExplained() {
        assertRefused(NFP_DIFFERENCE_UNEXPLAINED, decided(Outcome.NOT_FOR_PROFIT, "Both conditions", null));
        assertRefused(NFP_DIFFERENCE_UNEXPLAINED, decided(Outcome.NOT_FOR_PROFIT, "Both conditions", " "));
        assertAllowed(
                NFP_DIFFERENCE_UNEXPLAINED,
                decided(Outcome.NOT_FOR_PROFIT, "Both conditions", "New articles were adopted in May"));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_FOR_PROFIT, SUBJECT_TO_6A, NOT_FOR_PROFIT",
        "NOT_REQUIRED, LOCAL_AUTHORITY, LOCAL_AUTHORITY",
        "FOR_PROFIT, TRANSITIONAL_NOT_SUBJECT, LEGACY_FOR_PROFIT",
        "FOR_PROFIT, NOT_ON_REGISTER, NEW_FOR_PROFIT",
        "MORE_EVIDENCE, NOT_ON_REGISTER,",
        ",,"
    })
    void theProfitRegimeReadsTheAssessment(
            @Nullable Outcome outcome, @Nullable CiwRegister register, @Nullable ProfitStatus status) {
        assertThat(new NotForProfitStanding.Standing(outcome, register, null, null).profitStatus())
                .isEqualTo(Optional.ofNullable(status));
    }

    /** The table recommends for-profit. */
    private static Decision decided(Outcome outcome, String reason, @Nullable String difference) {
        return AssessmentPolicy.reasoned(
                new AssessProvider("P-0001", 1, outcome, reason, difference, CiwRegister.NOT_ON_REGISTER),
                new Recommendation(Outcome.FOR_PROFIT, "FORM_NOT_ELIGIBLE"));
    }

    private static Decision numbers(
            @Nullable String company,
            @Nullable CharityRegister register,
            @Nullable String charity,
            @Nullable String society) {
        return FactsPolicy.numbers(facts(LegalForm.OTHER, company, register, charity, society));
    }

    private static Facts facts(
            LegalForm form,
            @Nullable String company,
            @Nullable CharityRegister register,
            @Nullable String charity,
            @Nullable String society) {
        return new Facts(
                form,
                Purposes.CHILD_WELFARE,
                "To advance the welfare of children",
                company,
                register,
                charity,
                society,
                Answer.YES,
                Answer.NO,
                Answer.YES);
    }
}
