package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.domain.CompliancePolicy;
import cymru.cartref.tender.evaluation.ComplianceDesk;
import cymru.cartref.tender.evaluation.QueryKind;
import cymru.cartref.ui.Words;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks one bidder something; says beforehand until when the answer is taken. */
class AskForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextArea question;

    /** @param until when an answer to what is asked now would be due */
    AskForm(String bid, QueryKind kind, @Nullable String item, Instant until, ComplianceDesk desk, Runnable done) {
        String id = bid + "-" + (item == null ? kind.name() : item);
        setWidthFull();
        question = new TextArea(Words.t("award.ask." + kind));
        question.setId(id + "-question");
        question.setWidthFull();
        question.setMaxLength(CompliancePolicy.TEXT);
        Button ask = new Button(Words.t("award.do.ask"), click -> {
            if (AtField.attempt(
                    () -> desk.ask(bid, kind, item, question.getValue()),
                    Map.of(TenderRule.ASSESSMENT_NEEDS_REASON, question))) {
                question.clear();
                done.run();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        ask.setId(id + "-ask");
        ask.setDisableOnClick(true);
        add(question, new Paragraph(Words.t("award.ask.until", Map.of("until", Words.time(until)))), ask);
    }

    void focus() {
        question.focus();
    }
}
