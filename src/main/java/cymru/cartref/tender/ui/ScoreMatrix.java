package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.evaluation.ScoreSheet;
import cymru.cartref.tender.evaluation.ScoringDesk;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An evaluator's sheet: each score is saved as it is given, and the whole is handed in once. */
class ScoreMatrix extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScoreSheet sheet;
    private final transient ScoringDesk desk;
    private final transient Reading reading;
    private final transient Map<SheetTable.Place, ScoreSheet.Cell> given = new HashMap<>();
    private final transient SheetStack stack;
    private final Span left = new Span();
    private final boolean open;
    private @Nullable ScoreCellPanel panel;

    ScoreMatrix(ScoreSheet sheet, ScoringDesk desk, Reading reading, Runnable done) {
        this.sheet = sheet;
        this.desk = desk;
        this.reading = reading;
        open = !sheet.handedIn() && sheet.status() == TenderStatus.QUALITY_SCORING;
        setWidthFull();
        stack = new SheetStack(sheet.tender(), this::show, this::typed);
        for (ScoreSheet.LotSheet lot : sheet.lots()) {
            stack.lot(
                    lot.lot(),
                    lot.title(),
                    lot.criteria(),
                    lot.rows().stream()
                            .map(row -> new SheetTable.Row(row.bid(), row.provider()))
                            .toList());
            lot.rows()
                    .forEach(row -> row.cells().forEach((criterion, cell) -> {
                        SheetTable.Place place = new SheetTable.Place(row.bid(), criterion);
                        given.put(place, cell);
                        draw(place);
                    }));
        }
        if (open) {
            add(handIn(done));
        }
        if (stack.isEmpty()) {
            add(new Paragraph(Words.t("evaluation.sheet.empty")));
        } else {
            add(new Paragraph(Words.t(open ? "evaluation.sheet.how" : "evaluation.sheet.read")));
        }
        add(stack);
        count();
    }

    private Div handIn(Runnable done) {
        Button opener = new Button(Words.t("evaluation.hand-in"));
        opener.setId("hand-in");
        opener.addThemeVariants(ButtonVariant.PRIMARY);
        left.setId("open-cells");
        left.getElement().setAttribute("role", "status");
        Div line = new Div(
                new ConfirmPanel(opener, Words.t("evaluation.hand-in.sure"), Words.t("evaluation.hand-in"), () -> {
                    if (Deeds.attempt(() -> desk.handIn(sheet.tender()))) {
                        done.run();
                    }
                }),
                left);
        line.addClassName("actions");
        return line;
    }

    private void show(SheetTable.Place place) {
        TenderContent.Criterion criterion = stack.criterion(place);
        Deeds.attempt(() -> {
            ScoreCellPanel next = new ScoreCellPanel(
                    stack.provider(place),
                    criterion,
                    reading.answer(criterion, place.bid()),
                    given(place),
                    open,
                    (score, comment) -> keep(place, new ScoreSheet.Cell(score, comment)),
                    stack::back,
                    () -> stack.next(place, at -> open && given(at).score() == null));
            panel = next;
            stack.beside(place, next);
        });
    }

    private void typed(SheetTable.Place place, int digit) {
        if (open) {
            keep(place, new ScoreSheet.Cell(digit, given(place).comment()));
            if (panel != null && place.equals(stack.shown())) {
                panel.score(given(place).score());
            }
        }
    }

    /** Saves a score; a comment without one waits here until there is a score. */
    private void keep(SheetTable.Place place, ScoreSheet.Cell cell) {
        ScoreSheet.Cell before = given(place);
        if (cell.equals(before)) {
            return;
        }
        Integer score = cell.score();
        if (score == null) {
            given.put(place, cell);
            stack.saved().notSaved();
        } else if (Deeds.attempt(() -> desk.score(place.bid(), place.criterion(), score, cell.comment()))) {
            given.put(place, cell);
            stack.saved().saved(reading.now());
            draw(place);
            count();
        } else {
            stack.saved().notSaved();
        }
    }

    private ScoreSheet.Cell given(SheetTable.Place place) {
        return Objects.requireNonNull(given.get(place));
    }

    private void draw(SheetTable.Place place) {
        Integer score = given(place).score();
        Map<String, Object> names = Map.of(
                "provider",
                stack.provider(place),
                "criterion",
                TenderWords.in(stack.criterion(place).title()),
                "score",
                score == null ? 0 : score,
                "highest",
                stack.criterion(place).highestScore());
        stack.draw(
                place,
                Words.t(score == null ? "evaluation.cell.open" : "evaluation.cell.scored", names),
                new Span(score == null ? "–" : score.toString()));
    }

    private void count() {
        long count =
                given.values().stream().filter(cell -> cell.score() == null).count();
        left.setText(Words.t("evaluation.open", Map.of("count", count)));
    }
}
