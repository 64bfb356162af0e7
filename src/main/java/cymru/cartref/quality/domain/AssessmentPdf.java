package cymru.cartref.quality.domain;

import cymru.cartref.account.CouncilSettings;
import cymru.cartref.document.PdfPrinter;
import cymru.cartref.document.Sheet;
import cymru.cartref.procedure.Question;
import cymru.cartref.quality.Answer;
import cymru.cartref.quality.Answers;
import cymru.cartref.quality.CommentDecision;
import cymru.cartref.quality.StandardScore;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Dates;
import cymru.cartref.text.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The final report. Findings are as they were written; the rest is in the language of the copy. */
@Component
public class AssessmentPdf {

    private final PdfPrinter printer;
    private final Texts texts;
    private final CouncilSettings council;

    AssessmentPdf(PdfPrinter printer, Texts texts, CouncilSettings council) {
        this.printer = printer;
        this.texts = texts;
        this.council = council;
    }

    /**
     * What is printed.
     *
     * @param work the findings as they are after the review
     */
    public record Report(
            List<StandardScore> scores,
            int overall,
            List<Question> questions,
            Answers work,
            List<CommentDecision> decisions,
            LocalDate on) {}

    public byte[] print(Language language, QualityAssessment of, Report report) {
        Bilingual name = council.name();
        Map<String, Object> arguments = Map.of("reference", of.reference(), "service", of.service());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(say(language, "provider"), of.provider());
        if (of.visitedOn() != null) {
            facts.put(say(language, "visited"), Dates.day(language, of.visitedOn()));
        }
        facts.put(say(language, "final"), Dates.day(language, report.on()));
        facts.put(say(language, "overall"), percent(language, report.overall()));
        Map<String, String> standards = new LinkedHashMap<>();
        report.scores()
                .forEach(score -> standards.put(
                        score.name().in(language),
                        percent(language, score.score()) + " · "
                                + texts.get(language, "assessment.met." + (score.met() ? "yes" : "no"))));
        Sheet sheet = Sheet.of(
                        language,
                        texts.get(language, "assessment.pdf.title", arguments),
                        texts.get(language, "assessment.pdf.subject", arguments),
                        name.cy() + " · " + name.en())
                .facts(facts)
                .heading(say(language, "standards"))
                .facts(standards)
                .heading(say(language, "summary"))
                .paragraph(report.work().summary());
        for (Question question : report.questions()) {
            Answer answer = report.work().to(question.code()).orElse(null);
            if (answer != null) {
                sheet.heading(question.question().in(language))
                        .paragraph(texts.get(
                                language, "assessment.score." + Objects.requireNonNullElse(answer.score(), 0)))
                        .paragraph(answer.words());
            }
        }
        if (!report.decisions().isEmpty()) {
            sheet.heading(say(language, "comments"));
            report.decisions()
                    .forEach(decision -> sheet.paragraph(title(language, report, decision) + " "
                            + texts.get(language, "assessment.accepted." + (decision.accepted() ? "yes" : "no")) + ": "
                            + decision.reply()));
        }
        return printer.print(sheet);
    }

    private static String title(Language language, Report report, CommentDecision decision) {
        return report.questions().stream()
                .filter(question -> question.code().equals(decision.question()))
                .findFirst()
                .map(question -> question.question().in(language))
                .orElse(decision.question());
    }

    private String percent(Language language, int score) {
        return texts.get(language, "assessment.percent", Map.of("score", score));
    }

    private String say(Language language, String key) {
        return texts.get(language, "assessment.pdf." + key);
    }
}
