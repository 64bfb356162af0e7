package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.ClarificationDesk;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderPage;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.Words;
import java.util.Map;

/** Clarification questions without their askers, and the officer's answers. */
class QuestionsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final TenderPage page;
    private final transient ClarificationDesk desk;
    private final transient Runnable done;

    QuestionsPanel(TenderPage page, Actor actor, ClarificationDesk desk, Runnable done) {
        this.page = page;
        this.desk = desk;
        this.done = done;
        setWidthFull();
        if (page.questions().isEmpty()) {
            add(new Paragraph(Words.t("tender.questions.none")));
        }
        boolean mayAnswer = actor.holds(Role.CONTRACT_OFFICER) && page.status() == TenderStatus.LIVE;
        for (TenderPage.QuestionLine line : page.questions()) {
            add(question(line, mayAnswer));
        }
    }

    private Div question(TenderPage.QuestionLine line, boolean mayAnswer) {
        Div panel = new Div(
                new H3(Words.t("tender.question", Map.of("number", line.number()))),
                new Moment(line.askedAt()),
                ContentPanel.prose(line.question()));
        if (line.confidentialReason() != null) {
            panel.add(new Paragraph(
                    Words.t("tender.question.confidential", Map.of("reason", line.confidentialReason()))));
        }
        Bilingual answer = line.answer();
        if (answer != null) {
            panel.add(new Paragraph(Words.t(line.toAskerAlone() ? "tender.answer.alone" : "tender.answer.all")));
            panel.add(ContentPanel.prose(TenderWords.in(answer)));
        } else if (mayAnswer) {
            panel.add(answering(line));
        }
        return panel;
    }

    private Details answering(TenderPage.QuestionLine line) {
        String id = "q" + line.number();
        BothLanguages told = new BothLanguages(
                id + "-told",
                Words.t("tender.answer.told"),
                TenderContent.QUESTION_LENGTH,
                new Bilingual(line.question(), ""));
        BothLanguages answer = new BothLanguages(
                id + "-answer", Words.t("tender.answer"), TenderContent.QUESTION_LENGTH, TenderContent.NOTHING);
        Button all = new Button(Words.t("tender.do.answer-all"), click -> {
            if (told.check() & answer.check()
                    && Deeds.attempt(
                            () -> desk.answerAll(page.reference(), line.number(), told.value(), answer.value()))) {
                done.run();
            }
        });
        all.setId(id + "-answer-all");
        TextField reason = new TextField(Words.t("tender.answer.alone.reason"));
        reason.setId(id + "-alone-reason");
        reason.setMaxLength(2_000);
        reason.setWidthFull();
        Button alone = new Button(Words.t("tender.do.answer-alone"), click -> {
            if (answer.check()
                    && Deeds.attempt(() -> desk.answerAskerAlone(
                            page.reference(), line.number(), answer.value(), reason.getValue()))) {
                done.run();
            }
        });
        alone.setId(id + "-answer-alone");
        Details details = new Details(Words.t("tender.do.answer"), answer, told, all, reason, alone);
        details.setId(id + "-form");
        details.setOpened(line.confidentialReason() == null);
        return details;
    }
}
