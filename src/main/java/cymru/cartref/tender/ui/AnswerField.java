package cymru.cartref.tender.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import cymru.cartref.tender.BidContent;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.domain.Criteria;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.Objects;

/** One question with its weight, what scores mean, and the answer with its count of words. */
class AnswerField extends Div {

    private static final long serialVersionUID = 1L;

    /** After this pause in typing, in milliseconds, the draft is saved. */
    private static final int PAUSE = 1_500;

    private final transient TenderContent.Criterion criterion;
    private final TextArea answer = new TextArea(Words.t("bid.answer"));
    private final Span count = new Span();

    AnswerField(int number, TenderContent.Criterion criterion, BidContent content, Runnable save) {
        this.criterion = criterion;
        setWidthFull();
        OrderedList scale = new OrderedList();
        scale.getElement().setAttribute("start", "0");
        criterion.descriptors().forEach(meaning -> scale.add(new ListItem(TenderWords.in(meaning))));
        answer.setId("answer-" + number);
        answer.setWidthFull();
        answer.setMinRows(8);
        answer.setMaxLength(BidContent.ANSWER_LENGTH);
        answer.setValue(content.answers().getOrDefault(criterion.id(), ""));
        answer.setValueChangeMode(ValueChangeMode.LAZY);
        answer.setValueChangeTimeout(PAUSE);
        answer.addValueChangeListener(change -> {
            count();
            save.run();
        });
        count.getElement().setAttribute("role", "status");
        count();
        add(
                new H2(TenderWords.in(criterion.title()) + " · " + TenderWords.percent(criterion.weight())),
                ContentPanel.prose(TenderWords.in(criterion.question())));
        String guidance = TenderWords.in(criterion.guidance());
        if (!guidance.isBlank()) {
            add(new Details(Words.t("tender.guidance"), new Paragraph(guidance)));
        }
        add(new Details(Words.t("tender.scale", Map.of("highest", criterion.highestScore())), scale), answer, count);
    }

    private void count() {
        int limit = Objects.requireNonNullElse(criterion.wordLimit(), 0);
        int words = Criteria.words(answer.getValue());
        count.setText(Words.t("bid.words", Map.of("words", words, "limit", limit)));
        answer.setInvalid(limit > 0 && words > limit);
        answer.setErrorMessage(Words.t("bid.words.over", Map.of("limit", limit)));
    }

    String value() {
        return answer.getValue();
    }
}
