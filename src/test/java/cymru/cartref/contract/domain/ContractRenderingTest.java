package cymru.cartref.contract.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.contract.AgreementKind;
import cymru.cartref.contract.AwardedContract;
import cymru.cartref.contract.CommonTerms;
import cymru.cartref.contract.ShownContract;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.TermsWords;
import cymru.cartref.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The words that are signed. */
class ContractRenderingTest {

    private static final CommonTerms COMMON = new CommonTerms(
            new Bilingual("Homes in the vale", "Cartrefi yn y dyffryn"),
            new Bilingual("Four places.\n\n- for teenagers", "Pedwar lle.\n\n- i bobl ifanc"),
            "Cyngor Dyffryn Awel / Vale of Awel Council",
            LocalDate.of(2027, 4, 1),
            LocalDate.of(2031, 3, 31));

    private static final TermsWords TERMS =
            new TermsWords(3, new Bilingual("# Kindness\n\nBe kind.", "# Caredigrwydd\n\nByddwch garedig."));

    private static final ProviderSummary PROVIDER = new ProviderSummary(
            7,
            "P-0007",
            "Tŷ <Gobaith> & Co",
            LegalForm.CHARITABLE_INCORPORATED_ORGANISATION,
            ProviderStatus.REGISTERED);

    private final ContractRendering rendering = new ContractRendering(new Texts());

    @Test
    void bothLanguagesSayWhoWhatHowMuchAndWhen() {
        ShownContract english = write(Language.EN, new BigDecimal("812.5"), TERMS);
        assertThat(english.html())
                .contains("Cyngor Dyffryn Awel / Vale of Awel Council")
                .contains("Tŷ &lt;Gobaith&gt; &amp; Co")
                .contains("Company number of the provider: 01234567")
                .contains("Charity number of the provider in England and Wales: 1187654")
                .contains("Block contract K-0001, awarded under tender T-0031")
                .contains("<h3>Homes in the vale</h3>")
                .contains("<li>for teenagers</li>")
                .contains("<h2>Lot 2</h2>")
                .contains("£812.50")
                .contains("a week, for each place")
                .contains("It begins on 1 April 2027.")
                .contains("It ends on 31 March 2031.")
                .contains("<li>Public liability of £10 million</li>")
                .contains("<h2>Not-for-profit terms, version 3</h2>")
                .contains("Be kind.");
        assertThat(write(Language.CY, new BigDecimal("812.5"), TERMS).html())
                .contains("Contract bloc K-0001")
                .contains("<h3>Cartrefi yn y dyffryn</h3>")
                .contains("1 Ebrill 2027")
                .contains("Byddwch garedig.")
                .doesNotContain("Be kind.", "contract.text.");
    }

    @Test
    void whatIsNotThereIsNotSaid() {
        assertThat(write(Language.EN, null, null).html())
                .doesNotContain("<h2>Price</h2>")
                .doesNotContain("Not-for-profit");
    }

    @Test
    void theSameContractHasTheSameHashAndAnotherAnother() {
        ShownContract one = write(Language.EN, new BigDecimal("812.50"), TERMS);
        assertThat(write(Language.EN, new BigDecimal("812.50"), TERMS).sha256()).isEqualTo(one.sha256());
        assertThat(write(Language.EN, new BigDecimal("812.51"), TERMS).sha256()).isNotEqualTo(one.sha256());
        assertThat(write(Language.CY, new BigDecimal("812.50"), TERMS).sha256()).isNotEqualTo(one.sha256());
        assertThat(one.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void theCommonTermsHaveOneHashWhoeverWins() {
        CommonContent common = CommonContent.of("T-0031", COMMON, TERMS, Instant.EPOCH);
        assertThat(CommonContent.of("T-0031", COMMON, TERMS, Instant.MAX).sha256())
                .isEqualTo(common.sha256());
        assertThat(CommonContent.of("T-0031", COMMON, null, Instant.EPOCH).sha256())
                .isNotEqualTo(common.sha256());
        assertThat(CommonContent.of("T-0032", COMMON, TERMS, Instant.EPOCH).sha256())
                .isNotEqualTo(common.sha256());
        assertThat(common.untouched()).isTrue();
    }

    private ShownContract write(Language language, @Nullable BigDecimal price, @Nullable TermsWords terms) {
        AwardedContract award = new AwardedContract(
                "T-0031",
                "B-00012",
                7,
                AgreementKind.BLOCK,
                COMMON,
                2,
                new Bilingual("Teenagers", "Pobl ifanc"),
                new Bilingual("Two homes.", "Dau gartref."),
                price,
                price == null ? "" : "a week, for each place",
                List.of(new Bilingual("Public liability of £10 million", "Atebolrwydd cyhoeddus o £10 miliwn")),
                terms != null);
        return rendering.write(
                "K-0001",
                award,
                CommonContent.of("T-0031", COMMON, terms, Instant.EPOCH),
                PROVIDER,
                Map.of(NumberKind.COMPANY, "01234567", NumberKind.CHARITY_ENGLAND_WALES, "1187654"),
                language);
    }
}
