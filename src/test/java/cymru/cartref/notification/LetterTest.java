package cymru.cartref.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.shared.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    @Test
    void englishReaderIsToldWhatHappenedWhatToDoAndWhere() {
        Letter letter = Letters.written(Letters.opened(Language.EN, "Carys Evans", "Hafan Ltd", Letters.DUE));
        assertThat(letter.subject()).isEqualTo("T-0031: Bid for Homes opened (by 3 Jul 2027, 12:00 BST)");
        assertThat(letter.text()).isEqualTo("""
                        Dear Carys Evans,

                        The bid of Hafan Ltd was opened.

                        Score it before 3 Jul 2027, 12:00 BST; 2 answers wait.

                        Score the bid:
                        https://porth.example/tenders/T-0031

                        Reference: T-0031

                        --\s
                        Test Council
                        This message was sent by the council's provider portal. Reply to it to write to the commissioning team.
                        """);
        assertThat(letter.html())
                .contains("<html lang=\"en\">")
                .contains("<title>Bid for Homes opened</title>")
                .contains("<p>Dear Carys Evans,</p>", "<p>The bid of Hafan Ltd was opened.</p>")
                .contains("href=\"https://porth.example/tenders/T-0031\"", ">Score the bid</a>")
                .contains("<p>Reference: T-0031</p>", "<strong>Test Council</strong>")
                .doesNotContain("<img", " th:");
    }

    @Test
    void welshReaderIsToldTheSameInWelsh() {
        Letter letter = Letters.written(Letters.opened(Language.CY, "Siân Ŵyn Ŷ", "Hafan Cyf", Letters.DUE));
        assertThat(letter.subject()).isEqualTo("T-0031: Agorwyd cynnig Cartrefi (erbyn 3 Gorff 2027, 12:00 BST)");
        assertThat(letter.text()).isEqualTo("""
                        Annwyl Siân Ŵyn Ŷ,

                        Agorwyd cynnig Hafan Cyf.

                        Sgoriwch ef cyn 3 Gorff 2027, 12:00 BST; mae 2 ateb yn aros.

                        Sgorio'r cynnig:
                        https://porth.example/tenders/T-0031

                        Cyfeirnod: T-0031

                        --\s
                        Cyngor Prawf
                        Anfonwyd y neges hon gan borth darparwyr y cyngor. Atebwch y neges i ysgrifennu at y tîm comisiynu.
                        """);
        assertThat(letter.html())
                .contains("<html lang=\"cy\">", "Annwyl Siân Ŵyn Ŷ,", ">Sgorio&#39;r cynnig</a>", "Cyngor Prawf");
    }

    @Test
    void whatIsNotThereLeavesNoTrace() {
        Letter letter = Letters.written(Letters.told("Something happened", "", "a@b.example", "Bo"));
        assertThat(letter.subject()).isEqualTo("Something happened");
        assertThat(letter.text()).isEqualTo("""
                        Dear Bo,

                        Something happened and nothing is to be done.

                        --\s
                        Test Council
                        This message was sent by the council's provider portal. Reply to it to write to the commissioning team.
                        """);
        assertThat(letter.html()).doesNotContain("<a ", "Reference", "mail.test");
    }

    @Test
    void htmlFromPeopleIsShownNotObeyed() {
        Letter letter = Letters.written(Letters.opened(
                Language.EN, "<img src=x onerror=alert(1)>", "<script>steal()</script> & \"Sons\"", Letters.DUE));
        assertThat(letter.html())
                .doesNotContain("<script", "<img")
                .contains("&lt;img src=x onerror=alert(1)&gt;", "&lt;script&gt;steal()&lt;/script&gt; &amp;");
    }

    @Test
    void patternsAndTemplateMarksFromPeopleAreOnlyText() {
        Letter letter = Letters.written(
                Letters.opened(Language.EN, "{who} ${reference} [[${url}]]", "{0} '{'[(${council})]", Letters.DUE));
        assertThat(letter.text())
                .contains("Dear {who} ${reference} [[${url}]],", "The bid of {0} '{'[(${council})] was opened.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Win at http://evil.example", "www.evil.example", "evil.example", "a@evil.example", "", "  "})
    void nameThatReadsAsALinkIsNotGreeted(String name) {
        Letter letter = Letters.written(Letters.opened(Language.EN, name, "Hafan", Letters.DUE));
        assertThat(letter.text()).startsWith("Hello,\n").doesNotContain("evil");
        assertThat(letter.html()).doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"J. R. Hartley", "Dr. O'Brien-Jones", "محمد علي", "נועה כהן"})
    void ordinaryNamesAreGreeted(String name) {
        assertThat(Letters.written(Letters.opened(Language.EN, name, "Hafan", Letters.DUE))
                        .text())
                .startsWith("Dear " + name + ",");
    }

    @Test
    void argumentsBecomeOneLineOfPlainWords() {
        Map<String, Object> plain = Arguments.in(
                Language.EN,
                Map.of("who", "  Hafan\r\nBcc: all@x\u202E\u0007  Ltd ", "letter", Language.CY, "count", 3L));
        assertThat(plain).isEqualTo(Map.of("who", "Hafan Bcc: all@x Ltd", "letter", "CY", "count", 3L));
        assertThatThrownBy(() -> Arguments.in(Language.EN, Map.of("list", List.of(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "//evil.example/x", "/tenders", "javascript:alert(1)", "a b", "a\r\nb"})
    void linkThatCouldLeadElsewhereIsAFault(String link) {
        assertThatThrownBy(() -> Links.check(link)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linkIsAPageOfThisPortal() {
        Links.check("tenders/T-0031/bid?lot=2#q3");
        assertThat(Links.absolute("https://porth.example/", "a/b")).isEqualTo("https://porth.example/a/b");
        assertThat(Links.absolute("https://porth.example", "a/b")).isEqualTo("https://porth.example/a/b");
    }
}
