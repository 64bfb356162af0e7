package cymru.cartref.tender.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.evaluation.ScoreSheet;
import cymru.cartref.tender.evaluation.ScoringDesk;
import cymru.cartref.ui.Words;
import org.jspecify.annotations.Nullable;

/** One score with its comment, beside the question, the answer and what each score means. */
class ScoreCellPanel extends SidePanel {

    private static final long serialVersionUID = 1L;

    /** After this pause in typing, in milliseconds, the comment is saved. */
    private static final int PAUSE = 1_500;

    /** Keeps what is in the panel. */
    interface Save {
        void keep(@Nullable Integer score, String comment);
    }

    private final RadioButtonGroup<Integer> score;
    private final TextArea comment = new TextArea(Words.t("evaluation.comment"));

    ScoreCellPanel(
            String provider,
            TenderContent.Criterion criterion,
            AnswerPart answer,
            ScoreSheet.Cell cell,
            boolean open,
            Save save,
            Runnable back,
            Runnable next) {
        super(provider, criterion, open, back, next);
        score = Scale.of(Words.t("evaluation.score"), criterion);
        score.setId("score");
        score.setValue(cell.score());
        score.setReadOnly(!open);
        comment.setId("comment");
        comment.setWidthFull();
        comment.setMinRows(4);
        comment.setMaxLength(ScoringDesk.COMMENT_LENGTH);
        comment.setHelperText(Words.t("evaluation.comment.help"));
        comment.setValue(cell.comment());
        comment.setReadOnly(!open);
        comment.setValueChangeMode(ValueChangeMode.LAZY);
        comment.setValueChangeTimeout(PAUSE);
        score.addValueChangeListener(change -> save.keep(score.getValue(), comment.getValue()));
        comment.addValueChangeListener(change -> save.keep(score.getValue(), comment.getValue()));
        addComponentAtIndex(1, answer);
        addComponentAtIndex(2, score);
        addComponentAtIndex(3, comment);
    }

    /** Shows a score that was typed into the sheet. */
    void score(@Nullable Integer given) {
        score.setValue(given);
    }
}
