package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.evaluation.ModerationDesk;
import cymru.cartref.tender.evaluation.ModerationSheet;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One agreed score: what each evaluator gave and why, the answer, the score the panel agrees on, and its reason. */
class ModerationCellPanel extends SidePanel {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Integer> agreed;
    private final TextArea reason = new TextArea(Words.t("evaluation.reason"));

    ModerationCellPanel(
            String provider,
            TenderContent.Criterion criterion,
            AnswerPart answer,
            List<ModerationSheet.Mark> marks,
            ModerationPart.Draft draft,
            boolean open,
            Consumer<ModerationPart.Draft> note,
            Consumer<ModerationPart.Draft> agree,
            Runnable back,
            Runnable next) {
        super(provider, criterion, open, back, next);
        agreed = Scale.of(Words.t("evaluation.agreed"), criterion);
        agreed.setId("agreed");
        agreed.setValue(draft.score());
        agreed.setReadOnly(!open);
        reason.setId("reason");
        reason.setWidthFull();
        reason.setMinRows(4);
        reason.setMaxLength(ModerationDesk.REASON_LENGTH);
        reason.setHelperText(Words.t("evaluation.reason.help"));
        reason.setValue(draft.reason());
        reason.setReadOnly(!open);
        agreed.addValueChangeListener(change -> note.accept(written()));
        reason.addValueChangeListener(change -> note.accept(written()));
        addComponentAtIndex(1, marks(marks));
        addComponentAtIndex(2, new Details(Words.t("evaluation.question-and-answer"), answer));
        addComponentAtIndex(3, agreed);
        addComponentAtIndex(4, reason);
        if (open) {
            Button keep = new Button(Words.t("evaluation.agree"), click -> {
                if (whole()) {
                    agree.accept(written());
                }
            });
            keep.setId("agree");
            ways().addComponentAsFirst(keep);
        }
    }

    private boolean whole() {
        agreed.setErrorMessage(Words.t("evaluation.score.needed"));
        agreed.setInvalid(agreed.isEmpty());
        reason.setErrorMessage(Words.t("refusal.CONSENSUS_NEEDS_REASON"));
        reason.setInvalid(reason.getValue().isBlank());
        return !agreed.isInvalid() && !reason.isInvalid();
    }

    private ModerationPart.Draft written() {
        return new ModerationPart.Draft(agreed.getValue(), reason.getValue());
    }

    private static UnorderedList marks(List<ModerationSheet.Mark> marks) {
        UnorderedList list = new UnorderedList();
        list.setId("marks");
        for (ModerationSheet.Mark mark : marks) {
            Span who =
                    new Span(Words.t("evaluation.mark", Map.of("evaluator", mark.evaluator(), "score", mark.score())));
            who.addClassName("strong");
            ListItem item = new ListItem(who);
            item.add(
                    mark.comment().isBlank()
                            ? new Div(Words.t("evaluation.mark.no-comment"))
                            : ContentPanel.prose(mark.comment()));
            list.add(item);
        }
        return list;
    }
}
