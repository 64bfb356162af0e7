package cymru.cartref.tender.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.award.AssessmentSummary;
import cymru.cartref.tender.award.SummaryDesk;
import cymru.cartref.tender.award.SummaryTexts;
import cymru.cartref.text.Texts;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Words;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How a bid was assessed and who was chosen, as the bidder was told; the same on paper in both languages. */
class SummaryPanel extends Div {

    private static final long serialVersionUID = 1L;

    SummaryPanel(AssessmentSummary summary, Texts texts, SummaryDesk desk) {
        setId("summary");
        setWidthFull();
        String bid = summary.own().bid();
        Paragraph outcome = new Paragraph(SummaryTexts.outcome(texts, Words.language(), summary));
        outcome.setId("outcome");
        outcome.addClassName("strong");
        Div papers = new Div(paper(bid, Language.CY, desk), paper(bid, Language.EN, desk));
        papers.addClassName("actions");
        add(new H2(Words.t("award.summary")), outcome, papers, new H3(Words.t("summary.own")));
        add(assessed(summary.own(), summary));
        if (summary.price() != null) {
            add(new Paragraph(Words.t("award.summary.price", Map.of("price", TenderWords.pounds(summary.price())))));
        }
        summary.winners().stream().filter(winner -> !winner.bid().equals(bid)).forEach(winner -> {
            add(new H3(Words.t("summary.winner", Map.of("name", winner.name()))), who(winner));
            add(assessed(winner, summary));
        });
    }

    private static FactsStrip who(AssessmentSummary.Assessed winner) {
        return new FactsStrip()
                .fact(Words.t("summary.address"), winner.address())
                .fact(Words.t("summary.email"), winner.email())
                .fact(
                        Words.t("summary.identifiers"),
                        winner.identifiers().stream()
                                .map(identifier -> Words.t("provider.field.number." + identifier.register()) + " "
                                        + identifier.number())
                                .collect(Collectors.joining(", ")));
    }

    private static PlainTable assessed(AssessmentSummary.Assessed assessed, AssessmentSummary summary) {
        PlainTable table = new PlainTable(assessed.name())
                .text(Words.t("award.criterion"))
                .number(Words.t("award.weight"))
                .number(Words.t("award.score"))
                .number(Words.t("award.points"))
                .text(Words.t("award.explanation"));
        assessed.criteria()
                .forEach(criterion -> table.row(
                        TenderWords.in(criterion.title()),
                        TenderWords.percent(criterion.weight()),
                        score(criterion),
                        TenderWords.points(criterion.points()),
                        criterion.explanation()));
        table.row(Words.t("award.quality"), "", "", TenderWords.points(assessed.quality()), "");
        if (summary.priceWeight().signum() > 0) {
            table.row(
                    Words.t("award.price"),
                    TenderWords.percent(summary.priceWeight()),
                    "",
                    TenderWords.points(assessed.pricePoints()),
                    "");
        }
        Span total = new Span(TenderWords.points(assessed.total()));
        total.addClassName("strong");
        return table.row(new Span(Words.t("award.total")), new Span(), new Span(), total, new Span());
    }

    private static String score(AssessmentSummary.CriterionScore criterion) {
        if (criterion.score() == null) {
            return "–";
        }
        Map<String, Object> numbers = Map.of(
                "score", criterion.score(),
                "highest", criterion.highest(),
                "threshold", criterion.threshold() == null ? 0 : criterion.threshold());
        return Words.t(criterion.threshold() == null ? "award.score.of" : "award.score.of.threshold", numbers);
    }

    private static Anchor paper(String bid, Language language, SummaryDesk desk) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(download -> {
                    byte[] pdf = desk.print(bid, language);
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf),
                            bid + "-" + language.name().toLowerCase(Locale.ROOT) + ".pdf",
                            "application/pdf",
                            pdf.length);
                }),
                Words.t("award.summary.pdf." + language));
        link.setId("summary-pdf-" + language.name().toLowerCase(Locale.ROOT));
        link.getElement().setAttribute("hreflang", language.locale().toLanguageTag());
        return link;
    }
}
