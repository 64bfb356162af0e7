package cymru.cartref.provider.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.provider.ProviderLimits;
import cymru.cartref.provider.QuestionLine;
import cymru.cartref.provider.RegistrationDesk;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.UnsavedGuard;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the council asked for, the open question first, and the answers. */
class QuestionsPart extends Div {

    private static final long serialVersionUID = 1L;

    /** @param desk null for readers who cannot answer */
    QuestionsPart(List<QuestionLine> questions, @Nullable RegistrationDesk desk, Runnable answered) {
        setWidthFull();
        if (questions.isEmpty()) {
            add(new EmptyState(Words.t("provider.questions.none"), Words.t("provider.questions.none.next")));
        }
        for (QuestionLine question : questions.reversed()) {
            add(new H3(Words.t("provider.questions.asked")), new Moment(question.askedAt()), text(question.question()));
            if (!question.open()) {
                Span by = new Span(Words.t(
                        "provider.questions.answered",
                        Map.of(
                                "who",
                                Objects.requireNonNullElse(question.answeredBy(), ""),
                                "when",
                                Words.time(Objects.requireNonNull(question.answeredAt())))));
                by.addClassName("quiet");
                add(by, text(Objects.requireNonNullElse(question.answer(), "")));
            } else {
                add(new DeadlineChip(question.dueAt()));
                if (desk != null) {
                    add(answer(question, desk, answered));
                }
            }
        }
    }

    private static Paragraph text(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.getStyle().set("white-space", "pre-wrap").set("overflow-wrap", "anywhere");
        return paragraph;
    }

    private Div answer(QuestionLine question, RegistrationDesk desk, Runnable answered) {
        TextArea area = Fields.text("answer", null, ProviderLimits.TEXT);
        UnsavedGuard guard = UnsavedGuard.of(this);
        area.addValueChangeListener(change -> guard.changed());
        Button send = new Button(Words.t("provider.questions.send"), click -> {
            if (Deeds.attempt(() -> desk.answer(question.id(), area.getValue()), Map.of("answer", area))) {
                guard.saved();
                answered.run();
            }
        });
        send.setId("provider-answer-send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        return new Div(new Paragraph(Words.t("provider.questions.may-edit")), area, send);
    }
}
