package cymru.cartref.contract.domain;

import cymru.cartref.account.CouncilSettings;
import cymru.cartref.contract.ShownContract;
import cymru.cartref.contract.SignatureLine;
import cymru.cartref.document.PdfPrinter;
import cymru.cartref.document.Sheet;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A contract that both have signed, on paper: the facts, exactly what was shown in that language, and both signatures. */
@Component
public class ContractPdf {

    private final PdfPrinter printer;
    private final Texts texts;
    private final CouncilSettings council;

    ContractPdf(PdfPrinter printer, Texts texts, CouncilSettings council) {
        this.printer = printer;
        this.texts = texts;
        this.council = council;
    }

    /**
     * @param shown the text in the language that is printed
     * @param hashes of the text in each language, since each party may have signed in its own
     * @param enteredOn the day of the second signature
     */
    public byte[] print(
            ShownContract shown,
            Contract contract,
            CommonContent common,
            Map<Language, String> hashes,
            List<SignatureLine> signatures,
            LocalDate enteredOn) {
        Language language = shown.language();
        Map<String, Object> arguments = Map.of(
                "reference", contract.reference(),
                "title", common.title().in(language),
                "provider", contract.provider());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(say(language, "reference"), contract.reference());
        facts.put(say(language, "tender"), contract.tender() + " · " + contract.bid());
        facts.put(
                say(language, "entered"),
                DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(enteredOn));
        hashes.forEach((of, hash) -> facts.put(say(language, "sha256." + of), spaced(hash)));
        facts.put(say(language, "sha256.common"), spaced(common.sha256()));
        Bilingual name = council.name();
        Sheet sheet = Sheet.of(
                        language,
                        texts.get(language, "contract.pdf.title", arguments),
                        texts.get(language, "contract.pdf.subject", arguments),
                        name.cy() + " · " + name.en())
                .facts(facts)
                .html(shown.html());
        signatures.forEach(signature ->
                sheet.heading(say(language, "signed." + signature.party())).facts(signed(language, signature)));
        return printer.print(sheet);
    }

    private Map<String, String> signed(Language language, SignatureLine signature) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(say(language, "person"), signature.person());
        facts.put(say(language, "capacity"), signature.capacity());
        facts.put(say(language, "at"), time(language, signature.at()));
        facts.put(say(language, "language"), texts.get(language, "contract.language." + signature.language()));
        facts.put(say(language, "sha256"), spaced(signature.sha256()));
        return facts;
    }

    private String say(Language language, String key) {
        return texts.get(language, "contract.pdf." + key);
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
