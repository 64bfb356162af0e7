package cymru.cartref.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.DraftPage;
import cymru.cartref.procedure.ProcedureApprovalDesk;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureEditDesk;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.procedure.ProcedureRow.Kind;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.UnsavedGuard;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The next version of a procedure: written row by row, compared with the version it replaces, sent and decided. */
@Route("procedure/:code([a-z-]{1,40})/draft")
@RolesAllowed({"COMMISSIONING_MANAGER", "HEAD_OF_SERVICE", "AUDITOR"})
public class ProcedureDraftView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ProcedureEditDesk edit;
    private final transient ProcedureApprovalDesk approval;
    private final transient CurrentActor current;
    private final transient UnsavedGuard guard;
    private final Div sheets = new Div();
    private ProcedureCode code = ProcedureCode.ESCALATION;
    private @Nullable RowPanel panel;

    public ProcedureDraftView(ProcedureEditDesk edit, ProcedureApprovalDesk approval, CurrentActor current) {
        super("procedure.title");
        this.edit = edit;
        this.approval = approval;
        this.current = current;
        this.guard = UnsavedGuard.of(this);
        sheets.addClassName("sheets");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ProcedureCode> asked = event.getRouteParameters().get("code").flatMap(ProcedureCode::ofPath);
        Optional<DraftPage> draft = asked.flatMap(edit::open);
        if (draft.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        code = asked.get();
        draw(draft.get());
    }

    private void redraw() {
        guard.saved();
        edit.open(code).ifPresentOrElse(this::draw, this::leave);
    }

    private void leave() {
        guard.saved();
        getUI().ifPresent(ui -> ui.navigate("procedure/" + code.path()));
    }

    private void draw(DraftPage draft) {
        removeAll();
        panel = null;
        boolean writable = !draft.sent() && !reads();
        title(Words.t(
                "procedure.draft.title",
                Map.of("procedure", Words.t("procedure.code." + code), "number", draft.number())));
        heading()
                .trail(
                        new Crumb(Words.t("procedure.title"), "procedure"),
                        new Crumb(Words.t("procedure.code." + code), "procedure/" + code.path()))
                .badge(
                        draft.sent()
                                ? new StatusBadge(Tone.ACTIVE, Words.t("procedure.change.SENT"))
                                : new StatusBadge(Tone.NEUTRAL, Words.t("procedure.change.DRAFT")));
        add(facts(draft));
        if (draft.handedBack() != null) {
            Paragraph reason =
                    new Paragraph(Words.t("procedure.handed-back", Map.of("reason", draft.handedBack())));
            reason.setId("handed-back");
            reason.addClassNames("notice");
            add(reason);
        }
        if (writable) {
            add(new DescriptionForm(edit, draft, guard::changed, this::saved));
        } else {
            add(new Paragraph(draft.note().in(Words.language())));
        }
        add(new DifferenceTable(draft.differences(), draft.base().number()));
        sheets.removeAll();
        sheets.add(new RowTables(draft.rows(), kinds(), writable ? new Editing(draft) : new Marks(draft)));
        add(sheets);
        if (!reads()) {
            add(new DecisionSection(draft, edit, approval, this::redraw, this::leave));
        }
    }

    private void saved() {
        redraw();
        Deeds.done(Words.t("procedure.row.saved"));
    }

    private static FactsStrip facts(DraftPage draft) {
        FactsStrip facts = new FactsStrip()
                .fact(Words.t("procedure.fact.base"), String.valueOf(draft.base().number()))
                .fact(Words.t("procedure.fact.drafter"), draft.drafter())
                .fact(Words.t("procedure.fact.since"), Words.time(draft.draftedAt()))
                .fact(Words.t("procedure.fact.editors"), String.join(", ", draft.editors()))
                .fact(Words.t("procedure.part.validFrom"), Words.day(draft.validFrom()));
        if (draft.sentAt() != null && draft.sent()) {
            facts.fact(Words.t("procedure.fact.sent"), Words.time(draft.sentAt()));
        }
        return facts;
    }

    private boolean reads() {
        return current.find()
                .filter(actor -> actor.holds(Role.COMMISSIONING_MANAGER) || actor.holds(Role.HEAD_OF_SERVICE))
                .isEmpty();
    }

    /** The sorts that the procedure may have even where none is left. */
    private List<Kind> kinds() {
        return switch (code) {
            case ESCALATION -> List.of(Kind.STAGE);
            case MONITORING -> List.of(Kind.KPI);
            case QUALITY -> List.of(Kind.STANDARD, Kind.QUESTION);
            default -> List.of();
        };
    }

    private void open(DraftPage draft, ProcedureRow row) {
        if (panel != null) {
            sheets.remove(panel);
        }
        panel = new RowPanel(row, draft.rows(), new PanelWork(draft));
        sheets.add(panel);
        panel.scrollIntoView();
    }

    /** Says beside a row that it was changed. */
    private static class Marks implements RowTables.Extras {

        private final DraftPage draft;

        Marks(DraftPage draft) {
            this.draft = draft;
        }

        @Override
        public List<Component> beside(ProcedureRow row) {
            boolean changed = draft.differences().stream()
                    .anyMatch(difference -> difference.kind() == row.kind()
                            && difference.code().equals(row.code()));
            return changed
                    ? List.of(new StatusBadge(Tone.ACTIVE, Words.t("procedure.row.changed")))
                    : List.of();
        }

        @Override
        public List<Component> under(Kind kind) {
            return List.of();
        }
    }

    /** And lets it be changed, and others added. */
    private final class Editing extends Marks {

        private final DraftPage draft;

        Editing(DraftPage draft) {
            super(draft);
            this.draft = draft;
        }

        @Override
        public List<Component> beside(ProcedureRow row) {
            List<Component> parts = new ArrayList<>(super.beside(row));
            String id = "change-" + row.kind().name().toLowerCase(Locale.ROOT) + "-" + row.code();
            parts.add(button(id, Words.t("procedure.row.change"), RowWords.name(row), () -> open(draft, row)));
            return parts;
        }

        @Override
        public List<Component> under(Kind kind) {
            return kind.free()
                    ? List.of(button(
                            "add-" + kind.name().toLowerCase(Locale.ROOT),
                            Words.t("procedure.add." + kind),
                            "",
                            () -> open(draft, RowForms.empty(kind, draft.rows()))))
                    : List.of();
        }

        private Button button(String id, String text, String of, Runnable action) {
            Button button = new Button(text, click -> action.run());
            button.setId(id);
            button.addThemeVariants(ButtonVariant.TERTIARY);
            if (!of.isEmpty()) {
                button.setAriaLabel(text + ": " + of);
            }
            return button;
        }
    }

    /** The panel's deeds, on this draft. */
    private final class PanelWork implements RowPanel.Work {

        private final DraftPage draft;

        PanelWork(DraftPage draft) {
            this.draft = draft;
        }

        @Override
        public void change(ProcedureRow before, ProcedureRow after) {
            edit.change(draft.reference(), before, after);
        }

        @Override
        public void add(ProcedureRow row) {
            edit.add(draft.reference(), row);
        }

        @Override
        public void remove(ProcedureRow row) {
            edit.remove(draft.reference(), row);
        }

        @Override
        public Optional<ProcedureRow> saved(ProcedureRow row) {
            return edit.open(code).stream()
                    .flatMap(page -> page.rows().stream())
                    .filter(other -> other.kind() == row.kind() && other.code().equals(row.code()))
                    .findFirst();
        }

        @Override
        public void changed() {
            guard.changed();
        }

        @Override
        public void closed(boolean done) {
            if (done) {
                ProcedureDraftView.this.saved();
            } else {
                guard.saved();
                sheets.remove(panel);
                panel = null;
            }
        }
    }
}
