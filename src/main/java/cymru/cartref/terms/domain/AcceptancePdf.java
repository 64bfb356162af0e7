package cymru.cartref.terms.domain;

import cymru.cartref.account.CouncilSettings;
import cymru.cartref.document.PdfPrinter;
import cymru.cartref.document.Sheet;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.AcceptanceReceipt;
import cymru.cartref.terms.ShownTerms;
import cymru.cartref.text.Texts;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The receipt of an acceptance on paper: the facts, then exactly what was shown. In the language that was read. */
@Component
public class AcceptancePdf {

    private final PdfPrinter printer;
    private final Texts texts;
    private final CouncilSettings council;

    AcceptancePdf(PdfPrinter printer, Texts texts, CouncilSettings council) {
        this.printer = printer;
        this.texts = texts;
        this.council = council;
    }

    public byte[] print(ProviderSummary provider, AcceptanceReceipt receipt, ShownTerms shown) {
        Language language = shown.language();
        Map<String, Object> arguments = Map.of("number", shown.number(), "provider", provider.name());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.get(language, "terms.pdf.provider"), provider.name() + " (" + provider.reference() + ")");
        facts.put(texts.get(language, "terms.pdf.reference"), receipt.reference());
        facts.put(texts.get(language, "terms.pdf.version"), String.valueOf(shown.number()));
        facts.put(texts.get(language, "terms.pdf.in-force"), shown.inForceFrom().format(day(language)));
        facts.put(texts.get(language, "terms.pdf.person"), receipt.person());
        facts.put(texts.get(language, "terms.pdf.capacity"), receipt.capacity());
        facts.put(texts.get(language, "terms.pdf.at"), time(language, receipt.at()));
        facts.put(texts.get(language, "terms.pdf.sha256"), spaced(receipt.sha256()));
        Bilingual name = council.name();
        return printer.print(Sheet.of(
                        language,
                        texts.get(language, "terms.pdf.title", arguments),
                        texts.get(language, "terms.pdf.subject", arguments),
                        name.cy() + " · " + name.en())
                .facts(facts)
                .html(shown.html()));
    }

    private static DateTimeFormatter day(Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
    }

    /** To the second, with the zone. */
    private static String time(Language language, Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss z", language.locale())
                .format(at.atZone(DatabaseClock.LONDON));
    }

    /** In groups of eight, so that it breaks across lines. */
    private static String spaced(String hash) {
        return hash.replaceAll("(.{8})(?!$)", "$1 ");
    }
}
