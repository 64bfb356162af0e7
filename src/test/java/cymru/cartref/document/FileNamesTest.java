package cymru.cartref.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Adroddiad ŵ ŷ.pdf", "تقرير.pdf", "דוח שנתי.pdf", "Plan (2026) – final.docx", "नमस्ते.txt"})
    void lettersOfEveryScriptStay(String name) {
        assertThat(FileNames.clean(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\me\\plan.pdf, plan.pdf",
        "..\\..\\plan.pdf, plan.pdf",
        ".htaccess, htaccess",
        "<b>name</b>.pdf, b .pdf",
        "a:b|c?.pdf, a b c .pdf",
        "'  two   spaces .pdf ', two spaces .pdf",
        "..., document",
        "folder/, document",
        "'', document"
    })
    void pathsAndDangerousCharactersGo(String name, String cleaned) {
        assertThat(FileNames.clean(name)).isEqualTo(cleaned);
    }

    @Test
    void turnedReadingDirectionAndControlCharactersGo() {
        assertThat(FileNames.clean("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(FileNames.clean("a\u2066b\u200Fc\u0000d\r\ne\uFEFF.pdf")).isEqualTo("abcde.pdf");
        assertThat(FileNames.clean("a\uD800b.pdf")).isEqualTo("ab.pdf");
    }

    @Test
    void splitLettersAreJoined() {
        assertThat(FileNames.clean("w\u0302y\u0302.pdf")).isEqualTo("ŵŷ.pdf");
    }

    @Test
    void longNameKeepsItsEnding() {
        String cleaned = FileNames.clean("😀".repeat(400) + ".docx");
        assertThat(cleaned).endsWith("😀.docx");
        assertThat(cleaned.codePointCount(0, cleaned.length())).isEqualTo(FileNames.MOST_LENGTH);
    }

    @Test
    void endingTellsTheTruth() {
        assertThat(FileNames.truthful("report.exe", DocumentPolicy.PDF)).isEqualTo("report.exe.pdf");
        assertThat(FileNames.truthful("report.PDF", DocumentPolicy.PDF)).isEqualTo("report.PDF");
        assertThat(FileNames.truthful("photo.jpeg", DocumentPolicy.JPEG)).isEqualTo("photo.jpeg");
        assertThat(FileNames.truthful("photo.jpg", DocumentPolicy.PNG)).isEqualTo("photo.jpg.png");
        String longest = FileNames.truthful("x".repeat(150), DocumentPolicy.PDF);
        assertThat(longest).hasSize(150).endsWith("x.pdf");
    }
}
