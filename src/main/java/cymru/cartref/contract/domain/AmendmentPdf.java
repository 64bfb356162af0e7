package cymru.cartref.contract.domain;

import cymru.cartref.account.CouncilSettings;
import cymru.cartref.contract.Party;
import cymru.cartref.document.PdfPrinter;
import cymru.cartref.document.Sheet;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Dates;
import cymru.cartref.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** An amendment that both have signed, on paper. */
@Component
public class AmendmentPdf {

    private final PdfPrinter printer;
    private final Texts texts;
    private final CouncilSettings council;

    AmendmentPdf(PdfPrinter printer, Texts texts, CouncilSettings council) {
        this.printer = printer;
        this.texts = texts;
        this.council = council;
    }

    /** @param names of both signers, by account */
    public byte[] print(Language language, Amendment amendment, ContractLife of, Map<Long, String> names) {
        Bilingual name = council.name();
        Map<String, Object> arguments =
                Map.of("number", amendment.place(), "contract", of.contract(), "provider", of.provider());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(say(language, "reference"), amendment.reference());
        facts.put(say(language, "reason"), texts.get(language, "life.reason." + amendment.reason()));
        facts.put(say(language, "effective"), Dates.day(language, amendment.effectiveOn()));
        if (amendment.newEnd() != null) {
            facts.put(say(language, "new-end"), Dates.day(language, amendment.newEnd()));
        }
        if (amendment.newFee() != null) {
            facts.put(say(language, "new-fee"), "£" + amendment.newFee().toPlainString());
        }
        facts.put(say(language, "sha256"), amendment.sha256().replaceAll("(.{8})(?!$)", "$1 "));
        Sheet sheet = Sheet.of(
                        language,
                        texts.get(language, "life.pdf.title", arguments),
                        texts.get(language, "life.pdf.subject", arguments),
                        name.cy() + " · " + name.en())
                .facts(facts)
                .heading(say(language, "what"))
                .paragraph(amendment.what().in(language));
        for (Party party : Party.values()) {
            Map<String, String> signed = new LinkedHashMap<>();
            signed.put(
                    say(language, "person"), names.getOrDefault(Objects.requireNonNull(amendment.signer(party)), ""));
            signed.put(say(language, "capacity"), Objects.requireNonNull(amendment.capacity(party)));
            signed.put(say(language, "at"), Dates.time(language, Objects.requireNonNull(amendment.signedAt(party))));
            sheet.heading(texts.get(language, "contract.pdf.signed." + party)).facts(signed);
        }
        return printer.print(sheet);
    }

    private String say(Language language, String key) {
        return texts.get(language, "life.pdf." + key);
    }
}
