package cymru.cartref.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import cymru.cartref.procedure.DraftPage;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.procedure.ProcedureRow.Kind;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a draft's tables say beside each row: that it was changed; for who may, a button to change it or add one. */
class DraftRows implements RowTables.Extras {

    private final DraftPage draft;
    private final @Nullable Consumer<ProcedureRow> open;
    private final Map<String, Button> buttons = new HashMap<>();

    /** @param open shows a row to be changed, a new one with an empty code; null where nothing can be changed */
    DraftRows(DraftPage draft, @Nullable Consumer<ProcedureRow> open) {
        this.draft = draft;
        this.open = open;
    }

    @Override
    public List<Component> beside(ProcedureRow row) {
        List<Component> parts = new ArrayList<>();
        if (draft.differences().stream()
                .anyMatch(difference ->
                        difference.kind() == row.kind() && difference.code().equals(row.code()))) {
            parts.add(new StatusBadge(Tone.ACTIVE, Words.t("procedure.row.changed")));
        }
        if (open != null) {
            Button change = button("change-" + name(row), Words.t("procedure.row.change"), row, open);
            change.setAriaLabel(Words.t("procedure.change", Map.of("name", RowWords.name(row))));
            buttons.put(name(row), change);
            parts.add(change);
        }
        return parts;
    }

    @Override
    public List<Component> under(Kind kind) {
        return open == null || !kind.free()
                ? List.of()
                : List.of(button(
                        "add-" + kind.name().toLowerCase(Locale.ROOT),
                        Words.t("procedure.add." + kind),
                        RowForms.empty(kind, draft.rows()),
                        open));
    }

    /** Back to where the reader was, once a row's form is closed. */
    void focus(ProcedureRow row) {
        Button button = buttons.get(name(row));
        if (button != null) {
            button.focus();
        }
    }

    private static Button button(String id, String text, ProcedureRow row, Consumer<ProcedureRow> open) {
        Button button = new Button(text, click -> open.accept(row));
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static String name(ProcedureRow row) {
        return row.kind().name().toLowerCase(Locale.ROOT) + "-" + row.code();
    }
}
