package cymru.cartref.tender.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.evaluation.BidReadingDesk;
import cymru.cartref.tender.evaluation.ReadBid;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.Objects;

/** A question of the tender and what an opened bid answers to it, with its files. */
class AnswerPart extends Div {

    private static final long serialVersionUID = 1L;

    AnswerPart(TenderContent.Criterion criterion, ReadBid bid, BidReadingDesk desk) {
        setWidthFull();
        long id = Objects.requireNonNull(criterion.id());
        add(ContentPanel.prose(TenderWords.in(criterion.question())));
        String guidance = TenderWords.in(criterion.guidance());
        if (!guidance.isBlank()) {
            add(new Details(Words.t("tender.guidance"), ContentPanel.prose(guidance)));
        }
        String said = bid.answers().getOrDefault(id, "");
        if (said.isBlank()) {
            add(new Paragraph(Words.t("evaluation.answer.none")));
        } else {
            Span language = new Span(Words.t(
                    "evaluation.answer",
                    Map.of("provider", bid.provider(), "language", Words.t("bid.language." + bid.language()))));
            language.addClassName("quiet");
            Paragraph answer = ContentPanel.prose(said);
            answer.getElement().setAttribute("lang", bid.language().locale().toLanguageTag());
            Div document = new Div(answer);
            document.addClassName("document");
            add(language, document);
        }
        ReadFiles.of(bid, desk, file -> Objects.equals(file.criterion(), id)).ifPresent(this::add);
    }
}
