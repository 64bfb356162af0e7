package cymru.cartref.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.procedure.Question;
import cymru.cartref.quality.Answer;
import cymru.cartref.quality.AssessmentPage;
import cymru.cartref.quality.CommentDecision;
import cymru.cartref.quality.FactComment;
import cymru.cartref.quality.ReportReviewDesk;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.List;

/** Where somebody without a part in it decides on each comment, and issues the final report. */
class ReviewForm extends Div {

    private static final long serialVersionUID = 1L;

    private record Line(String question, RadioButtonGroup<Boolean> accepted, TextArea reply, Select<Integer> score) {}

    private final transient List<Line> lines = new ArrayList<>();

    ReviewForm(AssessmentPage page, ReportReviewDesk desk, Runnable done) {
        setId("review-form");
        setWidthFull();
        addClassName("card");
        add(
                new H2(Words.t("assessment.review.title")),
                new Paragraph(Words.t(
                        page.comments().isEmpty() ? "assessment.review.intro.none" : "assessment.review.intro")));
        page.comments().forEach(comment -> line(comment, page));
        Button issue = new Button(Words.t("assessment.review.do"));
        issue.setId("review-do");
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        add(new ConfirmPanel(issue, Words.t("assessment.review.sure"), Words.t("assessment.review.do"), () -> {
            if (Deeds.attempt(() -> desk.issue(page.reference(), decisions()))) {
                done.run();
            }
        }));
    }

    private void line(FactComment comment, AssessmentPage page) {
        String code = comment.question();
        Paragraph asked = new Paragraph(page.questions().stream()
                .filter(question -> question.code().equals(code))
                .map((Question question) -> question.question().in(Words.language()))
                .findFirst()
                .orElse(code));
        asked.addClassName("strong");
        Answer found = page.work().to(code).orElse(new Answer(code, null, ""));
        RadioButtonGroup<Boolean> accepted = new RadioButtonGroup<>(Words.t("assessment.review.accepted"));
        accepted.setId("accepted-" + code);
        accepted.setItems(true, false);
        accepted.setItemLabelGenerator(yes -> Words.t("assessment.accepted." + (yes ? "yes" : "no")));
        TextArea reply = AssessmentTexts.words("reply-" + code, "assessment.review.reply", Answer.WORDS_LENGTH, "");
        Select<Integer> score = AssessmentTexts.scores("new-score-" + code, found.score());
        score.setLabel(Words.t("assessment.review.score"));
        score.setVisible(false);
        accepted.addValueChangeListener(change -> score.setVisible(Boolean.TRUE.equals(change.getValue())));
        lines.add(new Line(code, accepted, reply, score));
        add(
                asked,
                AssessmentTexts.said(Words.t("assessment.council-found") + " " + AssessmentTexts.score(found.score())
                        + ". " + found.words()),
                AssessmentTexts.said(Words.t("assessment.comment") + " " + comment.words()),
                accepted,
                reply,
                score);
    }

    private List<CommentDecision> decisions() {
        return lines.stream()
                .filter(line -> line.accepted().getValue() != null)
                .map(line -> new CommentDecision(
                        line.question(),
                        line.accepted().getValue(),
                        line.reply().getValue().strip(),
                        line.accepted().getValue() ? line.score().getValue() : null))
                .toList();
    }
}
