package cymru.cartref.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.quality.Answer;
import cymru.cartref.quality.AssessmentPage;
import cymru.cartref.quality.FactComment;
import cymru.cartref.quality.OwnAssessmentDesk;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a provider says what is not right in the findings of a draft, finding by finding; or that its facts are right. */
class CommentsForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, TextArea> fields = new LinkedHashMap<>();

    CommentsForm(AssessmentPage page, OwnAssessmentDesk desk, Runnable done) {
        setId("comments-form");
        setWidthFull();
        addClassName("card");
        add(new H2(Words.t("assessment.comments.title")), new Paragraph(Words.t("assessment.comments.intro")));
        page.questions()
                .forEach(question -> page.work().to(question.code()).ifPresent(found -> {
                    String asked = question.question().in(Words.language());
                    Paragraph strong = new Paragraph(asked);
                    strong.addClassName("strong");
                    TextArea words = AssessmentTexts.words(
                            "comment-" + question.code(), "assessment.comments.words", Answer.WORDS_LENGTH, "");
                    words.setAriaLabel(asked + " " + Words.t("assessment.comments.words"));
                    fields.put(question.code(), words);
                    add(
                            strong,
                            AssessmentTexts.said(AssessmentTexts.score(found.score()) + ". " + found.words()),
                            words);
                }));
        Button send = new Button(Words.t("assessment.comments.do"));
        send.setId("comments-do");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(new ConfirmPanel(send, Words.t("assessment.comments.sure"), Words.t("assessment.comments.do"), () -> {
            if (Deeds.attempt(() -> desk.comment(page.reference(), comments()))) {
                done.run();
            }
        }));
    }

    private List<FactComment> comments() {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().getValue().isBlank())
                .map(field -> new FactComment(
                        field.getKey(), field.getValue().getValue().strip()))
                .toList();
    }
}
