package cymru.cartref.tender.award;

import cymru.cartref.account.CouncilSettings;
import cymru.cartref.document.PdfPrinter;
import cymru.cartref.document.Sheet;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Dates;
import cymru.cartref.text.Texts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An assessment summary on paper. */
@Component
class SummaryPdf {

    private final PdfPrinter printer;
    private final Texts texts;
    private final CouncilSettings council;

    SummaryPdf(PdfPrinter printer, Texts texts, CouncilSettings council) {
        this.printer = printer;
        this.texts = texts;
        this.council = council;
    }

    byte[] print(AssessmentSummary summary, String hash, Language language) {
        Sheet sheet = Sheet.of(
                language,
                texts.get(language, "summary.title", Map.of("bid", summary.own().bid())),
                texts.get(language, "summary.subject", Map.of("tender", summary.tender())),
                council.name().cy() + " · " + council.name().en());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                texts.get(language, "summary.tender"),
                summary.tender() + " · " + summary.title().in(language));
        facts.put(
                texts.get(language, "summary.lot"),
                summary.lot() + " · " + summary.lotTitle().in(language));
        facts.put(texts.get(language, "summary.bidder"), summary.own().name());
        facts.put(texts.get(language, "summary.issued"), Dates.time(language, summary.issuedAt()));
        sheet.facts(facts);
        sheet.paragraph(SummaryTexts.outcome(texts, language, summary));
        sheet.heading(texts.get(language, "summary.own"));
        assessed(sheet, summary.own(), summary, language);
        for (AssessmentSummary.Assessed winner : summary.winners()) {
            if (winner.bid().equals(summary.own().bid())) {
                continue;
            }
            sheet.heading(texts.get(language, "summary.winner", Map.of("name", winner.name())));
            sheet.facts(who(winner, language));
            assessed(sheet, winner, summary, language);
        }
        sheet.paragraph(texts.get(language, "summary.hash", Map.of("hash", hash.replaceAll("(.{8})(?!$)", "$1 "))));
        return printer.print(sheet);
    }

    private Map<String, String> who(AssessmentSummary.Assessed winner, Language language) {
        Map<String, String> who = new LinkedHashMap<>();
        who.put(texts.get(language, "summary.address"), winner.address());
        who.put(texts.get(language, "summary.email"), winner.email());
        who.put(
                texts.get(language, "summary.identifiers"),
                winner.identifiers().stream()
                        .map(identifier -> texts.get(language, "provider.field.number." + identifier.register()) + " "
                                + identifier.number())
                        .collect(Collectors.joining(", ")));
        return who;
    }

    private void assessed(
            Sheet sheet, AssessmentSummary.Assessed assessed, AssessmentSummary summary, Language language) {
        for (AssessmentSummary.CriterionScore score : assessed.criteria()) {
            sheet.facts(Map.of(score.title().in(language), SummaryTexts.score(texts, language, score)));
            if (!score.explanation().isBlank()) {
                sheet.paragraph(score.explanation());
            }
        }
        Map<String, String> totals = new LinkedHashMap<>();
        totals.put(texts.get(language, "summary.quality"), points(assessed.quality()));
        if (summary.priceWeight().signum() > 0) {
            totals.put(
                    texts.get(language, "summary.price-points", Map.of("weight", summary.priceWeight())),
                    points(assessed.pricePoints()));
        }
        totals.put(texts.get(language, "summary.total"), points(assessed.total()));
        sheet.facts(totals);
    }

    private static String points(@Nullable BigDecimal points) {
        return points == null ? "–" : points.toPlainString();
    }
}
