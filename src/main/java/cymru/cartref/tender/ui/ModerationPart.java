package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.evaluation.ModerationDesk;
import cymru.cartref.tender.evaluation.ModerationSheet;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The moderator's sheet: what each evaluator gave, the score that was agreed, and the end of the panel's work. */
class ModerationPart extends Div {

    private static final long serialVersionUID = 1L;

    /** What is written in the panel of a cell, saved or not. */
    record Draft(@Nullable Integer score, String reason) {}

    private final transient ModerationSheet sheet;
    private final transient ModerationDesk desk;
    private final transient Reading reading;
    private final transient Map<SheetTable.Place, ModerationSheet.Cell> cells = new HashMap<>();
    private final transient Map<SheetTable.Place, Draft> drafts = new HashMap<>();
    private final transient SheetStack stack;
    private final Span left = new Span();
    private final boolean open;

    ModerationPart(ModerationSheet sheet, ModerationDesk desk, Reading reading, Runnable done) {
        this.sheet = sheet;
        this.desk = desk;
        this.reading = reading;
        open = sheet.status() == TenderStatus.MODERATION;
        setWidthFull();
        stack = new SheetStack(sheet.tender(), this::show, (place, digit) -> {});
        for (ModerationSheet.LotSheet lot : sheet.lots()) {
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
                        cells.put(place, cell);
                        drafts.put(place, new Draft(cell.agreed(), cell.reason()));
                        draw(place);
                    }));
        }
        if (open) {
            add(lock(done));
        }
        add(new Paragraph(Words.t(stack.isEmpty() ? "evaluation.sheet.empty" : "evaluation.moderation.how")), stack);
        count();
    }

    private Div lock(Runnable done) {
        Button opener = new Button(Words.t("evaluation.lock"));
        opener.setId("lock-quality");
        opener.addThemeVariants(ButtonVariant.PRIMARY);
        left.setId("open-cells");
        left.getElement().setAttribute("role", "status");
        Div line = new Div(
                new ConfirmPanel(opener, Words.t("evaluation.lock.sure"), Words.t("evaluation.lock"), () -> {
                    if (Deeds.attempt(() -> desk.lock(sheet.tender()))) {
                        done.run();
                    }
                }),
                left);
        line.addClassName("actions");
        return line;
    }

    private void show(SheetTable.Place place) {
        TenderContent.Criterion criterion = stack.criterion(place);
        Deeds.attempt(() -> stack.beside(
                place,
                new ModerationCellPanel(
                        stack.provider(place),
                        criterion,
                        reading.answer(criterion, place.bid()),
                        cell(place).marks(),
                        Objects.requireNonNull(drafts.get(place)),
                        open,
                        draft -> note(place, draft),
                        draft -> agree(place, draft),
                        stack::back,
                        () -> stack.next(place, at -> cell(at).agreed() == null))));
    }

    /** Remembers what is written and not saved, while other cells are looked at. */
    private void note(SheetTable.Place place, Draft draft) {
        drafts.put(place, draft);
        if (!draft.equals(new Draft(cell(place).agreed(), cell(place).reason()))) {
            stack.saved().notSaved();
        }
    }

    private void agree(SheetTable.Place place, Draft draft) {
        int score = Objects.requireNonNull(draft.score());
        if (Deeds.attempt(() -> desk.agree(place.bid(), place.criterion(), score, draft.reason()))) {
            cells.put(place, new ModerationSheet.Cell(cell(place).marks(), score, draft.reason()));
            stack.saved().saved(reading.now());
            draw(place);
            count();
        } else {
            stack.saved().notSaved();
        }
    }

    private ModerationSheet.Cell cell(SheetTable.Place place) {
        return Objects.requireNonNull(cells.get(place));
    }

    private void draw(SheetTable.Place place) {
        ModerationSheet.Cell cell = cell(place);
        String marks =
                cell.marks().stream().map(mark -> String.valueOf(mark.score())).collect(Collectors.joining(" · "));
        Integer agreed = cell.agreed();
        Span given = new Span(marks);
        given.addClassName("quiet");
        stack.draw(
                place,
                Words.t(
                        agreed == null ? "evaluation.cell.not-agreed" : "evaluation.cell.agreed",
                        Map.of(
                                "provider",
                                stack.provider(place),
                                "criterion",
                                TenderWords.in(stack.criterion(place).title()),
                                "score",
                                agreed == null ? 0 : agreed,
                                "marks",
                                marks)),
                new Span(agreed == null ? "–" : agreed.toString()),
                given);
    }

    private void count() {
        long count =
                cells.values().stream().filter(cell -> cell.agreed() == null).count();
        left.setText(Words.t("evaluation.open.moderation", Map.of("count", count)));
    }
}
