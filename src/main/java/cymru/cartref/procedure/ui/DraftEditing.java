package cymru.cartref.procedure.ui;

import com.vaadin.flow.component.html.Div;
import cymru.cartref.procedure.DraftPage;
import cymru.cartref.procedure.ProcedureEditDesk;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.procedure.ProcedureRow.Kind;
import cymru.cartref.ui.UnsavedGuard;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A draft's tables with the form of one row beside them, or under them where it is narrow. */
class DraftEditing extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ProcedureEditDesk desk;
    private final transient DraftPage draft;
    private final transient UnsavedGuard guard;
    private final transient Consumer<ProcedureRow> saved;
    private final transient DraftRows rows;
    private @Nullable RowPanel panel;

    /** @param saved told the row that was changed, added or removed */
    DraftEditing(
            ProcedureEditDesk desk,
            DraftPage draft,
            boolean writable,
            UnsavedGuard guard,
            Consumer<ProcedureRow> saved) {
        this.desk = desk;
        this.draft = draft;
        this.guard = guard;
        this.saved = saved;
        this.rows = new DraftRows(draft, writable ? this::open : null);
        addClassName("sheets");
        add(new RowTables(draft.rows(), kinds(draft), rows));
    }

    void focus(ProcedureRow row) {
        rows.focus(row);
    }

    private void open(ProcedureRow row) {
        close();
        RowPanel opened = new RowPanel(row, draft.rows(), new Work(row));
        panel = opened;
        add(opened);
        opened.scrollIntoView();
    }

    private void close() {
        if (panel != null) {
            remove(panel);
            panel = null;
            guard.saved();
        }
    }

    /** The sorts that the procedure may have even where none is left. */
    private static List<Kind> kinds(DraftPage draft) {
        return switch (draft.procedure()) {
            case ESCALATION -> List.of(Kind.STAGE);
            case MONITORING -> List.of(Kind.KPI);
            case QUALITY -> List.of(Kind.STANDARD, Kind.QUESTION);
            default -> List.of();
        };
    }

    /** The form's deeds, on this draft. */
    private final class Work implements RowPanel.Work {

        private final ProcedureRow row;

        Work(ProcedureRow row) {
            this.row = row;
        }

        @Override
        public void change(ProcedureRow before, ProcedureRow after) {
            desk.change(draft.reference(), before, after);
        }

        @Override
        public void add(ProcedureRow added) {
            desk.add(draft.reference(), added);
        }

        @Override
        public void remove(ProcedureRow removed) {
            desk.remove(draft.reference(), removed);
        }

        @Override
        public Optional<ProcedureRow> saved(ProcedureRow asked) {
            return desk.open(draft.procedure()).stream()
                    .flatMap(page -> page.rows().stream())
                    .filter(other ->
                            other.kind() == asked.kind() && other.code().equals(asked.code()))
                    .findFirst();
        }

        @Override
        public void changed() {
            guard.changed();
        }

        @Override
        public void closed(boolean done) {
            close();
            if (done) {
                saved.accept(row);
            } else {
                rows.focus(row);
            }
        }
    }
}
