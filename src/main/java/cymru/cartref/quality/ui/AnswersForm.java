package cymru.cartref.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.procedure.Question;
import cymru.cartref.procedure.Standard;
import cymru.cartref.quality.Answer;
import cymru.cartref.quality.Answers;
import cymru.cartref.quality.AssessmentPage;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.SavedMark;
import cymru.cartref.ui.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** One side's answers, question by question under their standards, saved as they are written and sent at the end. */
class AnswersForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Keeps a draft, and sends it. */
    interface Keeper {

        int save(int edition, Answers answers);

        void send(int edition);
    }

    private record Line(String question, Select<Integer> score, TextArea words) {}

    private final transient Keeper keeper;
    private final transient Clock clock;
    private final transient List<Line> lines = new ArrayList<>();
    private final TextArea summary;
    private final SavedMark mark = new SavedMark();
    private int edition;

    /** @param name of the texts: {@code self} or {@code work} @param beside what the other side said; shown with each question */
    AnswersForm(
            String name, AssessmentPage page, Answers now, Answers beside, Keeper keeper, Clock clock, Runnable done) {
        this.keeper = keeper;
        this.clock = clock;
        this.edition = page.edition();
        setId(name + "-form");
        setWidthFull();
        Paragraph warning = new Paragraph(Words.t("assessment.no-child"));
        warning.addClassName("strong");
        add(
                new H2(Words.t("assessment." + name + ".title")),
                new Paragraph(Words.t("assessment." + name + ".intro")),
                warning);
        page.standards().forEach(standard -> standard(standard, page, now, beside, name));
        summary = AssessmentTexts.words(
                name + "-summary", "assessment." + name + ".summary", Answers.SUMMARY_LENGTH, now.summary());
        summary.addValueChangeListener(change -> save());
        Button send = new Button(Words.t("assessment." + name + ".do"));
        send.setId(name + "-do");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        ConfirmPanel confirm = new ConfirmPanel(
                send, Words.t("assessment." + name + ".sure"), Words.t("assessment." + name + ".do"), () -> {
                    if (save() && Deeds.attempt(() -> keeper.send(edition))) {
                        done.run();
                    }
                });
        add(summary, new Div(mark), confirm);
    }

    private void standard(Standard standard, AssessmentPage page, Answers now, Answers beside, String name) {
        Div part = new Div(new H3(standard.name().in(Words.language())));
        part.addClassName("card");
        part.setWidthFull();
        page.questions().stream()
                .filter(question -> question.standard().equals(standard.code()))
                .forEach(question -> part.add(question(question, now, beside, name)));
        add(part);
    }

    private Div question(Question question, Answers now, Answers beside, String name) {
        Answer answer = now.to(question.code()).orElse(new Answer(question.code(), null, ""));
        Select<Integer> score = AssessmentTexts.scores(name + "-score-" + question.code(), answer.score());
        TextArea words = AssessmentTexts.words(
                name + "-words-" + question.code(),
                "assessment." + name + ".words",
                Answer.WORDS_LENGTH,
                answer.words());
        String said = question.question().in(Words.language());
        score.setAriaLabel(said + " " + Words.t("assessment.score"));
        words.setAriaLabel(said + " " + Words.t("assessment." + name + ".words"));
        score.addValueChangeListener(change -> save());
        words.addValueChangeListener(change -> save());
        lines.add(new Line(question.code(), score, words));
        Paragraph asked = new Paragraph(said);
        asked.addClassName("strong");
        Div all = new Div(asked);
        all.setWidthFull();
        beside.to(question.code()).ifPresent(other -> {
            Paragraph quiet = AssessmentTexts.said(Words.t("assessment.provider-said") + " "
                    + AssessmentTexts.score(other.score()) + ". " + other.words());
            quiet.addClassName("quiet");
            all.add(quiet);
        });
        all.add(score, words);
        return all;
    }

    private Answers answers() {
        return new Answers(
                lines.stream()
                        .filter(line -> line.score().getValue() != null
                                || !line.words().getValue().isBlank())
                        .map(line -> new Answer(
                                line.question(),
                                line.score().getValue(),
                                line.words().getValue()))
                        .toList(),
                summary.getValue());
    }

    private boolean save() {
        boolean kept = Deeds.attempt(() -> edition = keeper.save(edition, answers()));
        if (kept) {
            mark.saved(clock.instant());
        } else {
            mark.notSaved();
        }
        return kept;
    }
}
