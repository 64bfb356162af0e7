package cymru.cartref.provider.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.provider.ProviderRule;
import cymru.cartref.provider.Regulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "COMPANY, 01234567",
        "COMPANY, SC123456",
        "COMPANY, NI654321",
        "COMPANY, OC301234",
        "COMPANY, RS007654",
        "COMPANY, IP12345R",
        "COMPANY, CE001234",
        "CHARITY_ENGLAND_WALES, 123456",
        "CHARITY_ENGLAND_WALES, 1234567",
        "CHARITY_SCOTLAND, SC012345",
        "CHARITY_NORTHERN_IRELAND, 101234",
        "SOCIETY, 7654R",
        "SOCIETY, RS007654",
        "SOCIETY, 12345"
    })
    void aNumberAsItsRegisterWritesIt(NumberKind kind, String number) {
        assertAllowed(ProviderRule.PROVIDER_NUMBER_FORMAT, OrganisationNumbers.format(kind, number));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY, 123456789",
        "COMPANY, XX123456",
        "COMPANY, SC12345",
        "COMPANY, 1234",
        "COMPANY, ''",
        "CHARITY_ENGLAND_WALES, 12345",
        "CHARITY_ENGLAND_WALES, 12345678",
        "CHARITY_ENGLAND_WALES, 012345",
        "CHARITY_SCOTLAND, SC123456",
        "CHARITY_SCOTLAND, 012345",
        "CHARITY_NORTHERN_IRELAND, 201234",
        "CHARITY_NORTHERN_IRELAND, 10123",
        "SOCIETY, 123456R",
        "SOCIETY, <b>1</b>",
        "COMPANY, ٠١٢٣٤٥٦٧"
    })
    void aNumberThatCannotBe(NumberKind kind, String number) {
        assertRefused(ProviderRule.PROVIDER_NUMBER_FORMAT, OrganisationNumbers.format(kind, number));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY, 1234567, 01234567",
        "COMPANY, ' sc 12 34 56', SC123456",
        "CHARITY_NORTHERN_IRELAND, NIC101234, 101234",
        "CHARITY_ENGLAND_WALES, 1 234 567, 1234567"
    })
    void aNumberIsKeptAsItsRegisterWritesIt(NumberKind kind, String typed, String kept) {
        assertThat(OrganisationNumbers.normal(kind, typed)).isEqualTo(kept);
    }

    @Test
    void aNumberBelongsToTheLegalForm() {
        assertAllowed(
                ProviderRule.PROVIDER_NUMBER_NOT_FOR_FORM,
                OrganisationNumbers.fits(LegalForm.LIMITED_LIABILITY_PARTNERSHIP, NumberKind.COMPANY, "OC301234"));
        assertRefused(
                ProviderRule.PROVIDER_NUMBER_NOT_FOR_FORM,
                OrganisationNumbers.fits(LegalForm.LIMITED_LIABILITY_PARTNERSHIP, NumberKind.COMPANY, "01234567"));
        assertRefused(
                ProviderRule.PROVIDER_NUMBER_NOT_FOR_FORM,
                OrganisationNumbers.fits(LegalForm.SOLE_TRADER, NumberKind.COMPANY, "01234567"));
        assertRefused(
                ProviderRule.PROVIDER_NUMBER_NOT_FOR_FORM,
                OrganisationNumbers.fits(
                        LegalForm.COMPANY_LIMITED_BY_SHARES, NumberKind.CHARITY_ENGLAND_WALES, "1234567"));
        assertAllowed(
                ProviderRule.PROVIDER_NUMBER_NOT_FOR_FORM,
                OrganisationNumbers.fits(
                        LegalForm.CHARITABLE_INCORPORATED_ORGANISATION, NumberKind.COMPANY, "CE001234"));
    }

    @Test
    void everyNeededNumberIsAPossibleOne() {
        for (LegalForm form : LegalForm.values()) {
            assertThat(OrganisationNumbers.possible(form)).containsAll(OrganisationNumbers.needed(form));
        }
    }

    @Test
    void eachRegulatorNumbersServicesInItsWay() {
        assertAllowed(
                ProviderRule.PROVIDER_SERVICE_REFERENCE_FORMAT,
                ServiceReferences.format(Regulator.CARE_INSPECTORATE_WALES, "SIN-00001234-ABCD"));
        assertRefused(
                ProviderRule.PROVIDER_SERVICE_REFERENCE_FORMAT,
                ServiceReferences.format(Regulator.CARE_INSPECTORATE_WALES, "SC123456"));
        assertAllowed(
                ProviderRule.PROVIDER_SERVICE_REFERENCE_FORMAT, ServiceReferences.format(Regulator.OFSTED, "SC123456"));
        assertAllowed(
                ProviderRule.PROVIDER_SERVICE_REFERENCE_FORMAT,
                ServiceReferences.format(Regulator.CARE_INSPECTORATE_SCOTLAND, "CS2003000001"));
        assertAllowed(
                ProviderRule.PROVIDER_SERVICE_REFERENCE_FORMAT, ServiceReferences.format(Regulator.RQIA, "10123"));
    }
}
