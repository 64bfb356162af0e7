package cymru.cartref.procedure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import cymru.cartref.procedure.Letter;
import cymru.cartref.procedure.LetterCode;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One row of a draft, changed beside the tables. What a colleague saved meanwhile is shown under what is typed. */
class RowPanel extends Section {

    private static final long serialVersionUID = 1L;

    /** The deeds, on the draft that the page shows. */
    interface Work {

        void change(ProcedureRow before, ProcedureRow after);

        void add(ProcedureRow row);

        void remove(ProcedureRow row);

        Optional<ProcedureRow> saved(ProcedureRow row);

        void changed();

        /** @param done whether something was saved */
        void closed(boolean done);
    }

    private final transient Work work;
    private final transient Supplier<ProcedureRow> typed;
    private final RowFields fields;
    private final Div theirs = new Div();
    private final boolean adding;
    private transient ProcedureRow before;

    /** @param row what is changed; with an empty code it is added */
    RowPanel(ProcedureRow row, List<ProcedureRow> all, Work work) {
        this.work = work;
        this.before = row;
        this.adding = row.code().isEmpty();
        this.fields = new RowFields(work::changed);
        setId("row-panel");
        addClassName("side");
        H2 title = new H2(
                adding
                        ? Words.t("procedure.add." + row.kind())
                        : Words.t("procedure.change", Map.of("name", RowWords.name(row))));
        title.getElement().setAttribute("tabindex", "-1");
        add(title);
        if (row instanceof Letter letter) {
            add(new Paragraph(Words.t("procedure.letter.arguments", Map.of("arguments", arguments(letter.letter())))));
        }
        typed = RowForms.of(row, all, fields);
        theirs.setVisible(false);
        theirs.getElement().setAttribute("role", "alert");
        add(fields, theirs, actions());
        title.getElement().callJsFunction("focus");
    }

    private Div actions() {
        Button save = new Button(Words.t("procedure.row.save"), click -> save());
        save.setId("save-row");
        Button cancel = new Button(Words.t("ui.cancel"), click -> work.closed(false));
        cancel.setId("cancel-row");
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(save, cancel);
        actions.addClassName("actions");
        if (!adding && before.kind().free()) {
            Button remove = new Button(Words.t("procedure.row.remove"));
            remove.setId("remove-row");
            actions.add(new ConfirmPanel(
                    remove,
                    Words.t("procedure.row.remove.confirm", Map.of("name", RowWords.name(before))),
                    Words.t("procedure.row.remove"),
                    this::remove));
        }
        return actions;
    }

    private void save() {
        if (!fields.complete()) {
            return;
        }
        ProcedureRow row = typed.get();
        if (Deeds.attempt(() -> store(row), fields.byName())) {
            work.closed(true);
        } else {
            showTheirs();
        }
    }

    private void store(ProcedureRow row) {
        if (adding) {
            work.add(row);
        } else {
            work.change(before, row);
        }
    }

    private void remove() {
        if (Deeds.attempt(() -> work.remove(before))) {
            work.closed(true);
        } else {
            showTheirs();
        }
    }

    /** What is typed stays; saving again is then a decision made with both in sight. */
    private void showTheirs() {
        if (adding) {
            return;
        }
        work.saved(before).filter(saved -> !saved.equals(before)).ifPresent(saved -> {
            before = saved;
            theirs.removeAll();
            theirs.add(
                    new Paragraph(Words.t("procedure.theirs")),
                    new RowTables(List.of(saved), List.of(), RowTables.Extras.NONE));
            theirs.setVisible(true);
        });
    }

    /** For example {@code {provider}, {replyBy, date, long}}. */
    private static String arguments(LetterCode code) {
        return code.arguments().stream()
                .map(name -> LetterCode.DAYS.contains(name) ? "{" + name + ", date, long}" : "{" + name + "}")
                .collect(Collectors.joining(", "));
    }
}
