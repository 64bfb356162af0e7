package cymru.cartref.document;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.shared.Language;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    private static final String HOSTILE = "<script>alert('x')</script> & \"quoted\" \u0000\u001b<img src=x onerror=y>";

    private final PdfPrinter printer = new PdfPrinter();

    @Test
    void welshLettersAreInTheTextOfThePdf() throws IOException {
        byte[] pdf = printer.print(Sheet.of(Language.CY, "Telerau dŵr a thŷ", "Telerau", "Cyngor · Council")
                .heading("Pennawd â ŵ")
                .markup("# Tŷ\n\nMae'r tŷ yn ymyl y dŵr.\n- un\n- dau"));

        assertThat(text(pdf)).contains("Telerau dŵr a thŷ", "Pennawd â ŵ", "Mae'r tŷ yn ymyl y dŵr.", "un", "dau");
    }

    @Test
    void theDocumentNamesItsLanguageTitleAndSubjectAndIsTagged() throws IOException {
        byte[] pdf = printer.print(
                Sheet.of(Language.CY, "Derbynneb", "Derbyn y telerau", "Cyngor").paragraph("Testun"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("cy");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Derbynneb");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Derbyn y telerau");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void hostileTextIsPrintedAsText() throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(HOSTILE, HOSTILE);
        byte[] pdf = printer.print(Sheet.of(Language.EN, HOSTILE, HOSTILE, HOSTILE)
                .heading(HOSTILE)
                .paragraph(HOSTILE)
                .facts(facts)
                .markup("# " + HOSTILE + "\n- " + HOSTILE + "\n\n" + HOSTILE));

        assertThat(text(pdf).replaceAll("\\s+", " ")).contains("<script>alert('x')</script> & \"quoted\"");
    }

    @Test
    void nothingOutsideTheSheetIsLoaded() throws IOException {
        byte[] pdf = printer.print(Sheet.of(Language.EN, "Title", "Subject", "Council")
                .html(
                        "<p>before<img src=\"file:///etc/passwd\" alt=\"x\"/><img src=\"http://127.0.0.1:1/a.png\" alt=\"y\"/>"
                                + "after</p>"));

        assertThat(text(pdf)).contains("before", "after").doesNotContain("root:");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
