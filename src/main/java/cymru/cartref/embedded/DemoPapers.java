package cymru.cartref.embedded;

import cymru.cartref.document.PdfPrinter;
import cymru.cartref.document.Sheet;
import cymru.cartref.shared.Language;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints the papers that the demo's people hand in. */
@Component
class DemoPapers {

    private final PdfPrinter printer;

    DemoPapers(PdfPrinter printer) {
        this.printer = printer;
    }

    InputStream paper(Language language, String title, DemoProvider provider) {
        boolean welsh = language == Language.CY;
        String said = welsh
                ? "Papur enghreifftiol yw hwn. Dyfeisiwyd y sefydliad a phopeth a ddywedir amdano."
                : "This is a sample paper. The organisation and everything said of it are invented.";
        Sheet sheet = Sheet.of(language, title, said, provider.title())
                .paragraph(said)
                .facts(
                        welsh
                                ? Map.of("Sefydliad", provider.title(), "Cyfeiriad", provider.office())
                                : Map.of("Organisation", provider.title(), "Address", provider.office()));
        return new ByteArrayInputStream(printer.print(sheet));
    }
}
