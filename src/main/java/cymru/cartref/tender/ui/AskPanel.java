package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.tender.ClarificationDesk;
import cymru.cartref.tender.OpportunityPage;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** Asking a question about a tender. */
class AskPanel extends Div {

    private static final long serialVersionUID = 1L;

    AskPanel(OpportunityPage page, ClarificationDesk desk, Runnable done) {
        Instant until = Objects.requireNonNull(page.content().clarificationDeadline());
        TextArea question = new TextArea(Words.t("opportunity.ask"));
        question.setId("question");
        question.setWidthFull();
        question.setMaxLength(TenderContent.QUESTION_LENGTH);
        question.setHelperText(Words.t("opportunity.ask.help", Map.of("until", Words.time(until))));
        Checkbox confidential = new Checkbox(Words.t("opportunity.ask.confidential"));
        confidential.setId("confidential");
        TextField why = new TextField(Words.t("opportunity.ask.why"));
        why.setId("confidential-reason");
        why.setWidthFull();
        why.setMaxLength(2_000);
        why.setVisible(false);
        confidential.addValueChangeListener(change -> why.setVisible(change.getValue()));
        Button ask = new Button(Words.t("opportunity.ask.send"), click -> {
            question.setInvalid(question.getValue().isBlank());
            why.setInvalid(confidential.getValue() && why.getValue().isBlank());
            question.setErrorMessage(Words.t("tender.reason.needed"));
            why.setErrorMessage(Words.t("tender.reason.needed"));
            if (!question.isInvalid()
                    && !why.isInvalid()
                    && Deeds.attempt(() -> desk.ask(
                            page.reference(),
                            question.getValue(),
                            confidential.getValue() ? why.getValue().strip() : null))) {
                done.run();
                return;
            }
            click.getSource().setEnabled(true);
        });
        ask.setId("ask");
        ask.setDisableOnClick(true);
        add(question, confidential, why, ask);
    }
}
