package cymru.cartref.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Prints a sheet as an accessible PDF (PDF/UA: tagged, language, title). Its one font is embedded and has ŵ and ŷ, which
 * the built-in fonts lack. Nothing outside the sheet is ever loaded.
 */
@Component
public class PdfPrinter {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm 24mm 20mm;
              @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Noto Sans'; font-size: 8pt } }
            body { font-family: 'Noto Sans'; font-size: 10.5pt; line-height: 1.45; color: #1a1a1a }
            .letterhead { font-size: 9pt; color: #4a4a4a; border-bottom: 1px solid #8a8a8a; padding-bottom: 2mm }
            h1 { font-size: 17pt; line-height: 1.25; margin: 6mm 0 4mm }
            h2 { font-size: 13pt; margin: 6mm 0 2mm; page-break-after: avoid }
            h3 { font-size: 11pt; margin: 4mm 0 1mm; page-break-after: avoid }
            p, ul { margin: 0 0 3mm }
            table { border-collapse: collapse; width: 100%; margin: 2mm 0 4mm; -fs-table-paginate: paginate }
            th, td { text-align: left; vertical-align: top; padding: 1.2mm 3mm 1.2mm 0; border-bottom: 1px solid #d0d0d0 }
            .facts th { width: 38%; font-weight: bold }
            td, th, p, li, h1, h2, h3 { word-wrap: break-word }
            """;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final byte[] regular = font("NotoSans-Regular.ttf");
    private final byte[] bold = font("NotoSans-Bold.ttf");

    public byte[] print(Sheet sheet) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(supply(regular), "Noto Sans", 400, FontStyle.NORMAL, true)
                    .useFont(supply(bold), "Noto Sans", 700, FontStyle.NORMAL, true)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withProducer("Cartref")
                    .withHtmlContent(sheet.xhtml(STYLE), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> supply(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] font(String name) {
        try (InputStream font = new ClassPathResource("fonts/" + name).getInputStream()) {
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
