package cymru.cartref.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import cymru.cartref.procedure.Question;
import cymru.cartref.procedure.Standard;
import cymru.cartref.quality.Answers;
import cymru.cartref.quality.AssessmentPage;
import cymru.cartref.quality.CommentDecision;
import cymru.cartref.quality.FactComment;
import cymru.cartref.quality.StandardScore;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;

/** What the standards came to, and what either side said to each question. */
class ReportPart extends Section {

    private static final long serialVersionUID = 1L;

    ReportPart(AssessmentPage page) {
        setId("report");
        setWidthFull();
        if (!page.scores().isEmpty()) {
            add(new H2(Words.t("assessment.report")));
            if (page.score() != null) {
                Paragraph overall =
                        new Paragraph(Words.t("assessment.overall") + ": " + AssessmentTexts.percent(page.score()));
                overall.addClassName("strong");
                add(overall);
            }
            add(scores(page));
            if (!page.work().summary().isBlank()) {
                add(AssessmentTexts.said(page.work().summary()));
            }
        }
        said(page);
    }

    private static PlainTable scores(AssessmentPage page) {
        PlainTable table = new PlainTable(Words.t("assessment.report"))
                .text(Words.t("assessment.standard"))
                .number(Words.t("assessment.weight"))
                .number(Words.t("assessment.score"))
                .text(Words.t("assessment.met"));
        page.scores()
                .forEach(score -> table.row(new Component[] {
                    new Span(score.name().in(Words.language())),
                    new Span(Integer.toString(score.weight())),
                    new Span(AssessmentTexts.percent(score.score())),
                    met(score)
                }));
        return table;
    }

    private static StatusBadge met(StandardScore score) {
        if (score.met()) {
            return new StatusBadge(Tone.GOOD, Words.t("assessment.met.yes"));
        }
        return new StatusBadge(
                score.poor() ? Tone.DANGER : Tone.WARNING,
                Words.t(score.poor() ? "assessment.met.poor" : "assessment.met.no"));
    }

    private void said(AssessmentPage page) {
        if (page.self().equals(Answers.NONE) && page.work().equals(Answers.NONE)) {
            return;
        }
        add(new H2(Words.t("assessment.answers")));
        for (Standard standard : page.standards()) {
            Details details = new Details(standard.name().in(Words.language()));
            details.setWidthFull();
            page.questions().stream()
                    .filter(question -> question.standard().equals(standard.code()))
                    .forEach(question -> details.add(question(question, page)));
            add(details);
        }
        if (!page.self().summary().isBlank()) {
            add(
                    new H3(Words.t("assessment.self.summary")),
                    AssessmentTexts.said(page.self().summary()));
        }
    }

    private static Div question(Question question, AssessmentPage page) {
        Paragraph asked = new Paragraph(question.question().in(Words.language()));
        asked.addClassName("strong");
        Div all = new Div(asked);
        page.self()
                .to(question.code())
                .ifPresent(answer -> all.add(AssessmentTexts.said(Words.t("assessment.provider-said") + " "
                        + AssessmentTexts.score(answer.score()) + ". " + answer.words())));
        page.work()
                .to(question.code())
                .ifPresent(answer -> all.add(AssessmentTexts.said(Words.t("assessment.council-found") + " "
                        + AssessmentTexts.score(answer.score()) + ". " + answer.words())));
        page.comments().stream()
                .filter(comment -> comment.question().equals(question.code()))
                .map(FactComment::words)
                .forEach(words -> all.add(AssessmentTexts.said(Words.t("assessment.comment") + " " + words)));
        page.decisions().stream()
                .filter(decision -> decision.question().equals(question.code()))
                .forEach(decision -> all.add(AssessmentTexts.said(decided(decision))));
        return all;
    }

    private static String decided(CommentDecision decision) {
        return Words.t("assessment.accepted." + (decision.accepted() ? "yes" : "no")) + ": " + decision.reply();
    }
}
